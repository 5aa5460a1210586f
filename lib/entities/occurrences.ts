import {namesEntity, segmentAt, type Edition, type EntityId, type Mention, type Segment, type Unit} from '#lib/edition/index.ts'

/** A mention where it stands. */
export interface Occurrence {
  readonly unit: Unit
  readonly segment: Segment
  readonly mention: Mention
}

/** Every mention of an entity, in reading order. */
export function occurrencesOf(edition: Edition, entity: EntityId): ReadonlyArray<Occurrence> {
  return edition.units.flatMap((unit) =>
    unit.mentions.filter((mention) => namesEntity(mention, entity)).map((mention) => ({unit, mention, segment: segmentAt(unit, mention)!}))
  )
}
