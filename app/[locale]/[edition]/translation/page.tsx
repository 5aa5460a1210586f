import '#app/_styles/tables.css'
import '#app/_ui/parts/stacks.css'
import '#app/_ui/citations/citations.css'
import '#app/_ui/study/study.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {ConcordancePanel} from '#app/_ui/study/concordance-panel.tsx'
import {CoverageList} from '#app/_ui/study/coverage-list.tsx'
import {LinkDrawing} from '#app/_ui/study/link-drawing.tsx'
import {PairSummary} from '#app/_ui/study/pair-summary.tsx'
import {RowTable} from '#app/_ui/study/row-table.tsx'
import {ShiftTable} from '#app/_ui/study/shift-table.tsx'
import {StudyFiles} from '#app/_ui/study/study-files.tsx'
import {TermTable} from '#app/_ui/study/term-table.tsx'
import {ReviewSection} from '#app/_ui/review/review-section.tsx'
import {pageRoute, parallelRoute, reviewRoute} from '#lib/routes/routes.ts'
import {concordanceId} from '#app/_browser/hooks.ts'
import {alignmentStatistics} from '#lib/alignment/alignment-statistics.ts'
import {judgementsByLanguage} from '#lib/alignment/judgements-by-language.ts'
import {shiftList} from '#lib/alignment/shift-list.ts'
import {Spaced} from '#app/_ui/parts/spaced.tsx'

type Props = PageProps<'/[locale]/[edition]/translation'>

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  return pageHead({edition, locale, page: 'translation'}, (other) => pageRoute(other, edition.id, 'translation'))
}

export default async function Translation({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Study'})
  const statistics = alignmentStatistics(edition)
  const {confirmed, contested, draft} = judgementsByLanguage(edition).all
  const sections = ['drawing', 'pairs', 'rows', 'shifts', 'terms', 'concordance', 'coverage'] as const
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="translation"
      pathIn={(other) => pageRoute(other, edition.id, 'translation')}
      scripts={['study']}
    >
      <div className="column study">
        <h1>{t('title')}</h1>
        <p className="lead">
          {t.rich('lead', {
            rows: edition.alignment.rows.length,
            phrases: edition.alignment.rows.flatMap(({phrases}) => phrases).length,
            shifts: shiftList(edition).length,
            toRows: (text) => <a href="#rows">{text}</a>,
            toPhrases: (text) => <a href={parallelRoute(locale, edition.id)}>{text}</a>,
            toShifts: (text) => <a href="#shifts">{text}</a>
          })}{' '}
          <a href={reviewRoute(locale, edition.id)}>
            {t('judgements', {confirmed: String(confirmed), contested: String(contested), draft})}
          </a>
        </p>
        <nav className="choice" aria-label={t('sections')}>
          <Spaced>
            {sections.map((section) => (
              <a key={section} href={`#${section}`}>
                {t(section)}
              </a>
            ))}
          </Spaced>
        </nav>
        <StudyFiles edition={edition} />
        <h2 id="drawing">{t('drawing')}</h2>
        <LinkDrawing edition={edition} locale={locale} />
        <h2 id="pairs">{t('pairs')}</h2>
        <PairSummary edition={edition} locale={locale} statistics={statistics} />
        <ReviewSection edition={edition} locale={locale} heading="h3" />
        <h2 id="rows">{t('rows')}</h2>
        <p>{t('rowsLead')}</p>
        <RowTable edition={edition} locale={locale} statistics={statistics} />
        <h2 id="shifts">{t('shifts')}</h2>
        <p>{t('shiftsLead')}</p>
        <ShiftTable edition={edition} locale={locale} />
        <h2 id="terms">{t('terms')}</h2>
        <p>{t('termsLead')}</p>
        {edition.translations.length > 0 && (
          <p className="switch">
            <label>
              <input id="with-translations" type="checkbox" /> {t('withTranslations')}
            </label>
          </p>
        )}
        <TermTable edition={edition} locale={locale} />
        <h2 id={concordanceId}>{t('concordance')}</h2>
        <p>{t('concordanceLead')}</p>
        <ConcordancePanel edition={edition} locale={locale} />
        <h2 id="coverage">{t('coverage')}</h2>
        <p>{t('coverageLead')}</p>
        <CoverageList edition={edition} locale={locale} />
      </div>
    </PageFrame>
  )
}
