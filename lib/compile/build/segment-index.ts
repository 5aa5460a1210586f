import type {Segment} from '#lib/edition/index.ts'
import type {DraftUnit} from '#lib/markdown/draft.ts'

/** Segments by id, with the units in reading order. */
export interface SegmentIndex {
  readonly units: ReadonlyArray<DraftUnit>
  readonly get: (id: string) => {readonly segment: Segment; readonly unit: DraftUnit} | undefined
}

export function indexSegments(units: ReadonlyArray<DraftUnit>): SegmentIndex {
  const byId = new Map<string, {segment: Segment; unit: DraftUnit}>()
  for (const unit of units) {
    for (const segment of unit.segments) byId.set(segment.id, {segment, unit})
  }
  return {units, get: (id) => byId.get(id)}
}
