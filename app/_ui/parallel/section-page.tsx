import '../parts/phone-fold.css'
import './parallel.css'
import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {sectionRoute} from '#lib/routes/routes.ts'
import {translatedRows} from '#lib/alignment/translated-rows.ts'
import type {BodySection, Edition, Lang, Locale} from '#lib/edition/index.ts'
import {PageFrame} from '../frame/page-frame.tsx'
import {useSectionName} from '../parts/section-name.tsx'
import {LanguageChoice} from './language-choice.tsx'
import {ParallelTable} from './parallel-table.tsx'
import {SectionChoice} from './section-choice.tsx'
import {ViewChoices} from './view-choices.tsx'
import {ViewTools} from './view-tools.tsx'

interface SectionPageProps {
  readonly edition: Edition
  readonly section: BodySection
  readonly languages: ReadonlyArray<Lang>
  readonly locale: Locale
}

/** A section of the body beside its translations, sentence by sentence, in the chosen languages. */
export function SectionPage({edition, section, languages, locale}: SectionPageProps): ReactNode {
  const t = useTranslations('Parallel')
  const sectionName = useSectionName(edition, locale)
  const all = languages.length === edition.languages.length
  const ids = new Set(section.units.flatMap(({segments}) => segments.map(({id}) => id)))
  const rows = translatedRows(edition).filter(({cells}) => cells.get(edition.metadata.lang)?.some((id) => ids.has(id)))
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="parallel"
      pathIn={(other) => sectionRoute(other, edition.id, section.id, all ? [] : languages)}
      settings={['text', 'entities', 'size', 'theme']}
      scripts={['parallel']}
    >
      <div className="wide">
        <h1>{sectionName(section)}</h1>
        <p className="lead">{t('sectionLead')}</p>
        <ViewChoices>
          <SectionChoice edition={edition} locale={locale} languages={all ? [] : languages} current={section.id} />
          <LanguageChoice
            edition={edition}
            languages={languages}
            routeOf={(choice) => sectionRoute(locale, edition.id, section.id, choice)}
          />
          <ViewTools languages={languages} areLinked={false} />
        </ViewChoices>
        <ParallelTable
          edition={edition}
          languages={languages}
          locale={locale}
          rows={rows}
          areLinked={false}
          route={sectionRoute(locale, edition.id, section.id)}
        />
      </div>
    </PageFrame>
  )
}
