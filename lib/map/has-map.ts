import type {Edition} from '#lib/edition/index.ts'
import {placeDrawing} from './map-places.ts'

/** Whether an edition has a place to be drawn: pages lead to a map that shows something. tests/map/map-places.test.ts. */
export function hasMap({entities}: Pick<Edition, 'entities'>): boolean {
  return entities.some((entity) => entity.type === 'place' && placeDrawing(entity) !== 'none')
}
