import type {Segment, Unit} from '#lib/edition/index.ts'

/** A segment of the print, with the unit that it stands in. */
export interface PrintedSegment {
  readonly segment: Segment
  readonly unit: Unit
}
