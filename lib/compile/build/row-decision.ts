import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Lang, RowId, SegmentId} from '#lib/edition/index.ts'

/** What an editor decided about a row, beyond what the segments' own `g` says. */
export interface RowDecision {
  readonly g: RowId
  /** Languages that were looked at and hold no counterpart. */
  readonly none: ReadonlyArray<Lang>
  readonly links: ReadonlyArray<ReadonlyMap<Lang, ReadonlyArray<SegmentId>>>
  readonly echo: ReadonlyArray<SegmentId>
  readonly place: Place
}
