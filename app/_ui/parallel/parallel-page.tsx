import '../parts/phone-fold.css'
import './parallel.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {parallelRoute} from '#lib/routes/routes.ts'
import type {Edition, Lang, Locale} from '#lib/edition/index.ts'
import {PageFrame} from '../frame/page-frame.tsx'
import {LanguageChoice} from './language-choice.tsx'
import {OverviewStrip} from './overview-strip.tsx'
import {ParallelTable} from './parallel-table.tsx'
import {SectionChoice} from './section-choice.tsx'
import {ViewChoices} from './view-choices.tsx'
import {ViewTools} from './view-tools.tsx'

interface ParallelPageProps {
  readonly edition: Edition
  readonly languages: ReadonlyArray<Lang>
  readonly locale: Locale
}

/** The versions side by side, in the chosen languages. */
export function ParallelPage({edition, languages, locale}: ParallelPageProps): ReactNode {
  const t = useTranslations('Parallel')
  const all = languages.length === edition.languages.length
  const rows = edition.alignment.rows.filter(({cells}) => languages.some((lang) => (cells.get(lang)?.length ?? 0) > 0))
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="parallel"
      pathIn={(other) => parallelRoute(other, edition.id, all ? [] : languages)}
      settings={['text', 'entities', 'size', 'theme']}
      scripts={['parallel']}
    >
      <div className="wide">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <ViewChoices>
          <SectionChoice edition={edition} locale={locale} languages={all ? [] : languages} />
          <LanguageChoice edition={edition} languages={languages} routeOf={(choice) => parallelRoute(locale, edition.id, choice)} />
          <OverviewStrip edition={edition} languages={languages} rows={rows} />
          <ViewTools languages={languages} areLinked />
        </ViewChoices>
        <p className="aside" data-legend="">
          {t('legend')}
        </p>
        <ParallelTable
          areLinked
          edition={edition}
          languages={languages}
          locale={locale}
          rows={rows}
          route={parallelRoute(locale, edition.id)}
        />
      </div>
    </PageFrame>
  )
}
