import type {z} from 'zod'
import {namesEntity, segmentAt, type Entity, type Unit} from '#lib/edition/index.ts'
import type {occurrencesJson} from './structure-json-schema.ts'

/** Every place in some units at which each entity is named, in their order. */
export function occurrencesToJson(entities: ReadonlyArray<Entity>, units: ReadonlyArray<Unit>): Array<z.input<typeof occurrencesJson>> {
  return entities.map(({id}) => ({
    entity: id,
    places: units.flatMap((unit) =>
      unit.mentions
        .filter((mention) => namesEntity(mention, id))
        .flatMap(({end, start}) => {
          const segment = segmentAt(unit, {start, end})
          return segment ? [{unit: unit.id, segment: segment.id, start, end}] : []
        })
    )
  }))
}
