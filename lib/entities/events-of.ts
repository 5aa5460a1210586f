import type {Edition, Entity, EntityId} from '#lib/edition/index.ts'
import {inOrderOfTime} from './in-order-of-time.ts'
import {occurrencesOf} from './occurrences.ts'
import {wholesOf} from './wholes-of.ts'

/**
 * The events of an entity in the order of their dates, those without one last: of a place, what happened there or in a part of it; of an event, what
 * belongs to it; of all else, what the article names in one paragraph with it, or as the occasion of its words. tests/entities/dossier.test.ts.
 */
export function eventsOf(edition: Edition, {id, type}: Pick<Entity, 'id' | 'type'>): ReadonlyArray<Entity> {
  const events = edition.entities.filter((entity) => entity.type === 'event')
  const near = new Set<EntityId | undefined>([
    ...occurrencesOf(edition, id)
      .filter(({unit}) => unit.part === 'body')
      .flatMap(({unit}) => unit.mentions.flatMap((mention) => (mention.type === 'date' ? [] : mention.refs))),
    ...edition.quotations.filter(({speaker}) => speaker === id).map(({occasion}) => occasion)
  ])
  const own = events.filter((event) => {
    if (type === 'place') return wholesOf(edition, event.where).includes(id)
    return type === 'event' ? event.partOf === id : near.has(event.id)
  })
  return inOrderOfTime(own)
}
