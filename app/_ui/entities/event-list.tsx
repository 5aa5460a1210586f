import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityOf, type Edition, type EntityId, type Locale} from '#lib/edition/index.ts'
import type {EventAccount} from '#lib/entities/event-accounts.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {useDateText} from '../parts/date-text.ts'
import {ParticipantList} from '../parts/participant-list.tsx'
import {PlaceLink} from '../parts/place-link.tsx'
import {SignedDocuments} from '../parts/signed-documents.tsx'
import {SourceLinks} from '../parts/source-links.tsx'
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
  const dateText = useDateText()
  return (
    <ol>
      {accounts.map(({citations, documents, event, sentences, told}) => {
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
              {told && (
                <SourceLinks edition={edition} locale={locale} citations={citations} sentences={sentences.map(({segment}) => segment.id)} />
              )}
            </Spaced>
            {participants.length > 0 && <ParticipantList edition={edition} locale={locale} participants={participants} />}
            <SignedDocuments documents={documents} edition={edition} locale={locale} />
          </li>
        )
      })}
    </ol>
  )
}
