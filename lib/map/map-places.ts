import type {Division, Edition, Entity} from '#lib/edition/index.ts'
import {eventsOf} from '#lib/entities/events-of.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {entitiesNamedIn, eventsTold, type EventTold} from './events-told.ts'

/**
 * How a place is drawn: a settlement as a dot, a state or a region as its name alone, so that nobody takes it for the place of an event, a route as
 * a line through what it joins; what has no coordinates, or joins no places that have some, is not drawn.
 */
export type PlaceDrawing = 'point' | 'name' | 'line' | 'none'

/** A place of the register as the map shows it. */
export interface MapPlace {
  readonly entity: Entity
  readonly drawing: PlaceDrawing
  /** In the print; translations of the edition are not counted. */
  readonly mentions: number
  /** What happened there by the register, each event at one place, in the order of the dates. */
  readonly events: ReadonlyArray<EventTold>
  /** How many happened there or in a part of it. */
  readonly eventsWithParts: number
  /** In whose paragraphs the article names the place. */
  readonly divisions: ReadonlyArray<Division>
}

/** The places of the register, the most often named first. tests/map/map-places.test.ts. */
export function mapPlaces(edition: Edition): ReadonlyArray<MapPlace> {
  const told = eventsTold(edition)
  const named = edition.divisions.map((division) => ({division, entities: entitiesNamedIn(edition, division)}))
  return edition.entities
    .filter(({type}) => type === 'place')
    .map((entity) => ({
      entity,
      drawing: placeDrawing(entity),
      mentions: occurrencesOf(edition, entity.id).length,
      events: told.filter(({event}) => event.where === entity.id),
      eventsWithParts: eventsOf(edition, entity).length,
      divisions: named.filter(({entities}) => entities.has(entity.id)).map(({division}) => division)
    }))
    .sort((a, b) => b.mentions - a.mentions)
}

/** How a place of the register is drawn. */
export function placeDrawing({along, coordinates, kind}: Pick<Entity, 'along' | 'coordinates' | 'kind'>): PlaceDrawing {
  if (kind === 'route') return along.length > 0 ? 'line' : 'none'
  if (coordinates === undefined) return 'none'
  return kind === 'state' || kind === 'region' ? 'name' : 'point'
}
