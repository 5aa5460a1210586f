import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {citationAnchor} from '#lib/routes/anchors.ts'
import {readRoute} from '#lib/routes/routes.ts'
import {citingPlaces} from '#lib/citations/citing-places.ts'
import {blockNumber, type Edition, type Lang, type Locale} from '#lib/edition/index.ts'
import {Spaced} from '../parts/spaced.tsx'

interface EntryBacklinksProps {
  readonly edition: Edition
  readonly number: number
  readonly locale: Locale
  /** The language of the body that the list stands under; its markers are in the same page. */
  readonly here: Lang
}

/** From an entry back to each of its markers. */
export function EntryBacklinks({edition, number, locale, here}: EntryBacklinksProps): ReactNode {
  const t = useTranslations('References')
  return (
    <span className="backlinks" lang={locale}>
      <Spaced>
        {citingPlaces(edition, number).map(({citation, unit}) => (
          <a
            key={`${unit.lang}-${citation.occurrence}`}
            href={`${unit.lang === here ? '' : readRoute(locale, edition, unit.lang)}#${citationAnchor(citation)}`}
            role="doc-backlink"
            aria-label={t('backTo', {paragraph: String(blockNumber(unit.id) ?? unit.id)})}
          >
            ↑ {blockNumber(unit.id)}
          </a>
        ))}
      </Spaced>
    </span>
  )
}
