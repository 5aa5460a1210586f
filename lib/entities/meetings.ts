import {entityOf, type Edition, type Entity, type EntityId} from '#lib/edition/index.ts'
import {eventAccounts, type EventAccount} from './event-accounts.ts'

/** Kinds of events to which somebody comes, whether or not the article says who. */
const gatherings: ReadonlyArray<Entity['kind']> = ['summit', 'meeting', 'visit', 'conference', 'establishment']

/** Kinds to which somebody comes where the article says who. To all others nobody does: a conflict has sides. */
const occasions: ReadonlyArray<Entity['kind']> = ['celebration', undefined]

/** Who met whom, where and when: the events to which somebody comes, in the order of time. tests/entities/event-accounts.test.ts. */
export function meetingsOf(edition: Edition): ReadonlyArray<EventAccount> {
  return eventAccounts(edition).filter(
    ({event: {kind, participants}}) => gatherings.includes(kind) || (occasions.includes(kind) && participants.length > 0)
  )
}

/** The meetings in which an entity takes part, by itself or by a person who stands for it; in the order of time. */
export function partsOf(edition: Edition, entity: EntityId): ReadonlyArray<EventAccount> {
  return meetingsOf(edition).filter(({event}) => takesPart(event, entity))
}

/** Whether an entity takes part in an event, by itself or by a person who stands for it. */
export function takesPart({participants}: Pick<Entity, 'participants'>, entity: EntityId): boolean {
  return participants.some(({of, who}) => who === entity || of === entity)
}

/** Who takes part in the meetings, each once, persons first, then by how many they attend. tests/entities/event-accounts.test.ts. */
export function attendantsOf(edition: Edition): ReadonlyArray<Entity> {
  const count = ({id}: Entity): number => partsOf(edition, id).length
  return edition.entities
    .filter((entity) => count(entity) > 0)
    .toSorted((a, b) => Number(b.type === 'person') - Number(a.type === 'person') || count(b) - count(a))
}

/** Where the meetings took place, each place once, the first first. */
export function meetingPlacesOf(edition: Edition): ReadonlyArray<Entity> {
  const places = meetingsOf(edition).flatMap(({event: {where}}) => where ?? [])
  return [...new Set(places)].map((place) => entityOf(edition, place))
}
