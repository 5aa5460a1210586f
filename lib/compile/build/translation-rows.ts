import {joinedSentences, type SegmentId, type Unit} from '#lib/edition/index.ts'
import type {PrintedSegment} from './printed-segment.ts'

/** Sentences of the print and those that translate them: one each, or as many as `of` joins. */
export interface TranslationRow {
  readonly originals: ReadonlyArray<PrintedSegment>
  readonly rendered: ReadonlyArray<PrintedSegment>
}

/** The rows of a translation in the order of the print; what is not translated, or translates nothing, is in no row. */
export function translationRows(
  units: ReadonlyArray<Unit>,
  originals: ReadonlyMap<SegmentId, ReadonlyArray<SegmentId>>,
  printed: ReadonlyMap<string, PrintedSegment>
): ReadonlyArray<TranslationRow> {
  const segments = units.flatMap((unit) => unit.segments.map((segment): PrintedSegment => ({segment, unit})))
  const ids = [...printed.values()].map(({segment}) => segment.id)
  return joinedSentences(ids, [originals]).flatMap((group) => {
    const rendered = segments.filter(({segment}) => originals.get(segment.id)?.some((id) => group.includes(id)))
    return rendered.length > 0 ? [{originals: group.map((id) => printed.get(id)!), rendered}] : []
  })
}
