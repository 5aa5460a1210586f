import {entityOf, type Edition, type EntityId} from '#lib/edition/index.ts'

/** A place and what it is a part of, the nearest first: what happened in Baku happened in Azerbaijan. Of no place none. */
export function wholesOf(edition: Edition, place: EntityId | undefined): ReadonlyArray<EntityId> {
  return place === undefined ? [] : [place, ...wholesOf(edition, entityOf(edition, place).partOf)]
}
