import {segmentAt, type Edition, type Segment, type Unit, type UnresolvedReference} from '#lib/edition/index.ts'

/** Words of the print that leave open whom or what they mean, where they stand. */
export interface UnresolvedOccurrence {
  readonly unit: Unit
  readonly segment: Segment
  readonly reference: UnresolvedReference
}

/** Every unresolved reference of the print, in reading order. tests/entities/unresolved-of.test.ts. */
export function unresolvedOf({units}: Pick<Edition, 'units'>): ReadonlyArray<UnresolvedOccurrence> {
  return units.flatMap((unit) => unit.unresolved.map((reference) => ({unit, reference, segment: segmentAt(unit, reference)!})))
}
