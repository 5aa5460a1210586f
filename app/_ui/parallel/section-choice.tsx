import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {parallelRoute, sectionRoute} from '#lib/routes/routes.ts'
import {translatedSections, type Edition, type Lang, type Locale} from '#lib/edition/index.ts'
import {useSectionName} from '../parts/section-name.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface SectionChoiceProps {
  readonly edition: Edition
  readonly locale: Locale
  /** The choice of languages that the reader goes on with; none for all. */
  readonly languages: ReadonlyArray<Lang>
  /** The section of the page; none for the title matter and the abstracts. */
  readonly current?: string
}

/** The title matter with the abstracts, and each section of a body that the edition has translated, as a page of its own. */
export function SectionChoice({edition, locale, languages, current}: SectionChoiceProps): ReactNode {
  const t = useTranslations('Parallel')
  const sectionName = useSectionName(edition, locale)
  if (translatedSections(edition).length === 0) return undefined
  return (
    <nav className="choice sections" aria-label={t('sections')}>
      <Spaced>
        <a href={parallelRoute(locale, edition.id, languages)} aria-current={current === undefined ? 'page' : undefined}>
          {t('front')}
        </a>
        {translatedSections(edition).map((section) => (
          <a
            key={section.id}
            href={sectionRoute(locale, edition.id, section.id, languages)}
            aria-current={section.id === current ? 'page' : undefined}
          >
            {sectionName(section)}
          </a>
        ))}
      </Spaced>
    </nav>
  )
}
