import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entryIdOf, type Edition, type Locale, type SegmentId} from '#lib/edition/index.ts'
import {uncitedAnchor} from '#lib/routes/place-route.ts'
import {reportRoute} from '#lib/routes/routes.ts'
import {PlaceLink} from './place-link.tsx'
import {Spaced} from './spaced.tsx'

interface SourceLinksProps {
  readonly edition: Edition
  readonly locale: Locale
  /** The numbers of the entries that are cited. */
  readonly citations: ReadonlyArray<number>
  /** The sentences that rest on them. */
  readonly sentences: ReadonlyArray<SegmentId>
}

/** The entries on which sentences rest; or that no source is named, with the way to what the report says of the first of them. */
export function SourceLinks({citations, edition, locale, sentences}: SourceLinksProps): ReactNode {
  const t = useTranslations('Meetings')
  if (citations.length > 0)
    return (
      <Spaced>
        {citations.map((number) => (
          <PlaceLink key={number} edition={edition} locale={locale} place={entryIdOf(number)} />
        ))}
      </Spaced>
    )
  const uncited = sentences.find((sentence) => edition.uncitedClaims.some(({segment}) => segment === sentence))
  if (uncited === undefined) return <span>{t('noSource')}</span>
  return <a href={`${reportRoute(locale, edition.id, 'uncited')}#${uncitedAnchor(uncited)}`}>{t('noSource')}</a>
}
