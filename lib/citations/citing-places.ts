import {citationsOf, segmentAt, type Citation, type Edition, type Segment, type Unit} from '#lib/edition/index.ts'

/** A marker with the sentence that cites. */
export interface CitingPlace {
  readonly citation: Citation
  readonly unit: Unit
  readonly segment: Segment
}

/** Every marker of an entry of the reference list, in reading order: what its backlinks lead to. */
export function citingPlaces(edition: Edition, number: number): ReadonlyArray<CitingPlace> {
  return citationsOf(edition)
    .filter(({citation}) => citation.number === number)
    .map(({citation, unit}) => ({citation, unit, segment: segmentAt(unit, citation)!}))
}
