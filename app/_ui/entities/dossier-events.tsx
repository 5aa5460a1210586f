import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Entity, Locale} from '#lib/edition/index.ts'
import {eventAccounts} from '#lib/entities/event-accounts.ts'
import {eventsOf} from '#lib/entities/events-of.ts'
import {partsOf} from '#lib/entities/meetings.ts'
import {EventList} from './event-list.tsx'

interface DossierEventsProps {
  readonly edition: Edition
  readonly entity: Entity
  readonly locale: Locale
}

/**
 * What happened, in the order of the dates: first the events in which somebody takes part, with whom; then, of a place, those that happened
 * there; of an event, those within it; of all else, those that are told beside it.
 */
export function DossierEvents({edition, entity, locale}: DossierEventsProps): ReactNode {
  const t = useTranslations('Entities')
  const attended = partsOf(edition, entity.id)
  const own = eventsOf(edition, entity)
  const isTold = entity.type !== 'place' && entity.type !== 'event'
  const further = eventAccounts(edition).filter((account) => own.includes(account.event) && !(isTold && attended.includes(account)))
  return (
    <>
      {attended.length > 0 && (
        <section className="dossier">
          <h2 id="takes-part">{t('takesPart')}</h2>
          <EventList edition={edition} accounts={attended} locale={locale} of={entity.id} />
        </section>
      )}
      {further.length > 0 && (
        <section className="dossier">
          <h2 id="events">{t(entity.type === 'place' ? 'eventsHere' : entity.type === 'event' ? 'eventsWithin' : 'eventsWith')}</h2>
          <EventList edition={edition} accounts={further} locale={locale} of={entity.id} />
        </section>
      )}
    </>
  )
}
