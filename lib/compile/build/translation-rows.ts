import type {SegmentId, Unit} from '#lib/edition/index.ts'
import type {PrintedSegment} from './printed-segment.ts'

/** Sentences of the print and those that translate them: one each, or as many as `of` joins. */
export interface TranslationRow {
  readonly originals: ReadonlyArray<PrintedSegment>
  readonly rendered: ReadonlyArray<PrintedSegment>
}

/** The rows of a translation in its reading order; a sentence that translates none is in no row. */
export function translationRows(
  units: ReadonlyArray<Unit>,
  originals: ReadonlyMap<SegmentId, ReadonlyArray<SegmentId>>,
  printed: ReadonlyMap<string, PrintedSegment>
): ReadonlyArray<TranslationRow> {
  const rows: Array<{originals: Array<PrintedSegment>; rendered: Array<PrintedSegment>}> = []
  const rowOf = new Map<SegmentId, (typeof rows)[number]>()
  for (const unit of units) {
    for (const segment of unit.segments) {
      const ids = originals.get(segment.id) ?? []
      if (ids.length === 0) continue
      const met = [...new Set(ids.flatMap((id) => rowOf.get(id) ?? []))]
      const row = met[0] ?? {originals: [], rendered: []}
      if (met.length === 0) rows.push(row)
      // A sentence that translates parts of two rows makes them one.
      for (const other of met.slice(1)) {
        row.originals.push(...other.originals)
        row.rendered.push(...other.rendered)
        for (const {segment: joined} of other.originals) rowOf.set(joined.id, row)
        rows.splice(rows.indexOf(other), 1)
      }
      row.rendered.push({segment, unit})
      for (const id of ids) {
        if (rowOf.has(id)) continue
        rowOf.set(id, row)
        row.originals.push(printed.get(id)!)
      }
    }
  }
  return rows
}
