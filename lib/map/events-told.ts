import type {Division, Edition, Entity, EntityId} from '#lib/edition/index.ts'
import {eventAccounts} from '#lib/entities/event-accounts.ts'

/** An event of the register, and the divisions whose sentences tell it. */
export interface EventTold {
  readonly event: Entity
  readonly divisions: ReadonlyArray<Division>
}

/** Every event in the order of its date, with the divisions that tell it, whatever its date; those of its account. tests/map/map-places.test.ts. */
export function eventsTold(edition: Edition): ReadonlyArray<EventTold> {
  return eventAccounts(edition).map(({event, stages}) => ({event, divisions: stages}))
}

/** Whom and what the units of a division name. */
export function entitiesNamedIn({units}: Pick<Edition, 'units'>, {from, to}: Division): ReadonlySet<EntityId> {
  const first = units.findIndex(({id}) => id === from)
  const last = units.findIndex(({id}) => id === to)
  return new Set(
    units.slice(first, last + 1).flatMap(({mentions}) => mentions.flatMap((mention) => (mention.type === 'date' ? [] : mention.refs)))
  )
}
