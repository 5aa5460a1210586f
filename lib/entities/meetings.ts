import type {Edition, Entity, EntityId, EventKind} from '#lib/edition/index.ts'
import {eventAccounts, type EventAccount} from './event-accounts.ts'

/** Kinds of events to which somebody comes, whether or not the article says who. */
const gatherings: ReadonlySet<string | undefined> = new Set<EventKind>(['summit', 'meeting', 'visit', 'conference', 'establishment'])

/**
 * Who met whom, where and when: the events to which somebody comes, or of which the article says who takes part, in the order of time. A conflict
 * is none. tests/entities/event-accounts.test.ts.
 */
export function meetingsOf(edition: Edition): ReadonlyArray<EventAccount> {
  return eventAccounts(edition).filter(
    ({event: {kind, participants}}) => kind !== 'conflict' && (gatherings.has(kind) || participants.length > 0)
  )
}

/** The events in which an entity takes part, by itself or by a person who stands for it; in the order of time. */
export function partsOf(edition: Edition, entity: EntityId): ReadonlyArray<EventAccount> {
  return eventAccounts(edition).filter(({event}) => takesPart(event, entity))
}

/** Whether an entity takes part in an event, by itself or by a person who stands for it. */
export function takesPart({participants}: Pick<Entity, 'participants'>, entity: EntityId): boolean {
  return participants.some(({of, who}) => who === entity || of === entity)
}

/** Who takes part in the meetings, each once, persons first, then by how many they attend. tests/entities/event-accounts.test.ts. */
export function attendantsOf(edition: Edition): ReadonlyArray<Entity> {
  const meetings = meetingsOf(edition)
  const count = (id: EntityId): number => meetings.filter(({event}) => takesPart(event, id)).length
  return edition.entities
    .filter(({id}) => count(id) > 0)
    .toSorted((a, b) => Number(b.type === 'person') - Number(a.type === 'person') || count(b.id) - count(a.id))
}
