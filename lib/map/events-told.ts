import type {Division, Edition, Entity, EntityId} from '#lib/edition/index.ts'
import {inOrderOfTime} from '#lib/entities/in-order-of-time.ts'

/** An event of the register, and the divisions in whose paragraphs the article names it. */
export interface EventTold {
  readonly event: Entity
  readonly divisions: ReadonlyArray<Division>
}

/** Every event in the order of its date, with the divisions that tell it: where the article says so, whatever its date. tests/map/map-places.test.ts. */
export function eventsTold(edition: Edition): ReadonlyArray<EventTold> {
  const named = edition.divisions.map((division) => ({division, entities: entitiesNamedIn(edition, division)}))
  return inOrderOfTime(edition.entities.filter(({type}) => type === 'event')).map((event) => ({
    event,
    divisions: named.filter(({entities}) => entities.has(event.id)).map(({division}) => division)
  }))
}

/** Whom and what the units of a division name. */
export function entitiesNamedIn({units}: Pick<Edition, 'units'>, {from, to}: Division): ReadonlySet<EntityId> {
  const first = units.findIndex(({id}) => id === from)
  const last = units.findIndex(({id}) => id === to)
  return new Set(
    units.slice(first, last + 1).flatMap(({mentions}) => mentions.flatMap((mention) => (mention.type === 'date' ? [] : mention.refs)))
  )
}
