import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, FindingPlace, Locale} from '#lib/edition/index.ts'
import type {EventAccount} from '#lib/entities/event-accounts.ts'
import {uncitedAnchor} from '#lib/routes/place-route.ts'
import {reportRoute} from '#lib/routes/routes.ts'
import {PlaceLink} from './place-link.tsx'
import {Spaced} from './spaced.tsx'

interface AccountSourcesProps {
  readonly account: EventAccount
  readonly edition: Edition
  readonly locale: Locale
}

/** On which sources the article tells of an event; or that it names none, with the way to what the report says of that. */
export function AccountSources({account: {citations, sentences}, edition, locale}: AccountSourcesProps): ReactNode {
  const t = useTranslations('Meetings')
  const uncited = sentences.find(({segment}) => edition.uncitedClaims.some((claim) => claim.segment === segment.id))
  return (
    <Spaced>
      {citations.map((number) => (
        <PlaceLink key={number} edition={edition} locale={locale} place={`ref-${number}` as FindingPlace} />
      ))}
      {citations.length === 0 &&
        (uncited ? (
          <a href={`${reportRoute(locale, edition.id, 'uncited')}#${uncitedAnchor(uncited.segment.id)}`}>{t('noSource')}</a>
        ) : (
          <span>{t('noSource')}</span>
        ))}
    </Spaced>
  )
}
