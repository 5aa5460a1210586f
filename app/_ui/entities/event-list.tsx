import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityOf, type Edition, type EntityId, type Locale} from '#lib/edition/index.ts'
import type {EventAccount} from '#lib/entities/event-accounts.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {AccountSources} from '../parts/account-sources.tsx'
import {useDateText} from '../parts/date-text.ts'
import {ParticipantList} from '../parts/participant-list.tsx'
import {PlaceLink} from '../parts/place-link.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface EventListProps {
  readonly edition: Edition
  readonly accounts: ReadonlyArray<EventAccount>
  readonly locale: Locale
  /** The entity on whose page the list stands: of a place, that place is not said again. */
  readonly of: EntityId
}

/** Events in order: date, place, the first sentence that tells it, the sources; who took part, and what was signed. */
export function EventList({accounts, edition, locale, of}: EventListProps): ReactNode {
  const t = useTranslations('Entities')
  const meetings = useTranslations('Meetings')
  const dateText = useDateText()
  return (
    <ol>
      {accounts.map((account) => {
        const {documents, event, told} = account
        const {dates, id, names, participants, where} = event
        return (
          <li key={id}>
            <Spaced>
              <span className="when">{dates === undefined ? t('undated') : dateText(dates)}</span>
              <a href={entityRoute(locale, edition.id, id)}>{names[locale].name}</a>
              {where !== undefined && where !== of && (
                <a href={entityRoute(locale, edition.id, where)}>
                  <small>{entityOf(edition, where).names[locale].name}</small>
                </a>
              )}
              {told && <PlaceLink edition={edition} locale={locale} place={told.segment.id} />}
              {told && <AccountSources account={account} edition={edition} locale={locale} />}
            </Spaced>
            {participants.length > 0 && <ParticipantList edition={edition} locale={locale} participants={participants} />}
            {documents.length > 0 && (
              <ul className="participants">
                {documents.map(({id: document, names: titles, occasion}) => (
                  <li key={document}>
                    <a href={entityRoute(locale, edition.id, document)}>{titles[locale].name}</a>{' '}
                    {occasion && <small>{meetings(`act.${occasion.act}`)}</small>}
                  </li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ol>
  )
}
