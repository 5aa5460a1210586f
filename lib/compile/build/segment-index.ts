import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Segment, Unit} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {DraftUnit} from '#lib/markdown/draft.ts'

export interface FoundSegment<U> {
  readonly segment: Segment
  readonly unit: U
}

/** Segments by id, with the units in reading order. */
export interface SegmentIndex<U = DraftUnit> {
  readonly units: ReadonlyArray<U>
  readonly get: (id: string) => FoundSegment<U> | undefined
  /** The segment of that name; undefined, and a fault at the place of the name, where there is none. */
  readonly find: (id: string, place: Place, report: Report) => FoundSegment<U> | undefined
}

export function indexSegments<U extends Pick<Unit, 'segments'>>(units: ReadonlyArray<U>): SegmentIndex<U> {
  const byId = new Map<string, FoundSegment<U>>(
    units.flatMap((unit) => unit.segments.map((segment) => [segment.id, {segment, unit}] as const))
  )
  return {
    units,
    get: (id) => byId.get(id),
    find: (id, place, report) => {
      const found = byId.get(id)
      if (!found)
        report(
          'segment-is-known',
          `Unexpected segment \`${id}\`, expected the id of a segment`,
          place,
          nameHint(id, byId.keys()) ?? 'Segments are named as in `ru-b12-2`.'
        )
      return found
    }
  }
}
