import {correctedText, type Quotation, type Segment, type Span, type Unit, type UnitSpan} from '#lib/edition/index.ts'
import {quotationLimits} from '#lib/language/quotation-limits.ts'
import type {PrintedSegment} from './printed-segment.ts'
import type {TranslationRow} from './translation-rows.ts'

/**
 * The quotations of the print as a translation has them: from the mark that answers their first to the mark that answers their last, marks
 * included. A sentence has the marks of its original (`translation-keeps-its-quotations`); where one is allowed to differ and has no such
 * mark, the quotation has no limits there and is left out.
 */
export function translateQuotations(
  quotations: ReadonlyArray<Quotation>,
  rows: ReadonlyArray<TranslationRow>,
  units: ReadonlyArray<Unit>
): ReadonlyArray<Quotation> {
  const rowOf = new Map(rows.flatMap((row) => row.originals.map(({segment}) => [segment.id, row] as const)))
  const originals = new Map(rows.flatMap((row) => row.originals.map(({unit}) => [unit.id, unit] as const)))
  return quotations.flatMap((quotation) => {
    const [first, last] = [quotation.spans[0]!, quotation.spans.at(-1)!]
    const [from, to] = [originals.get(first.unit), originals.get(last.unit)]
    if (!from || !to) return []
    const start = markOf('opening', from, first.start, rowOf)
    const end = markOf('closing', to, last.end, rowOf)
    if (!start || !end) return []
    const between = units.slice(units.indexOf(start.unit), units.indexOf(end.unit) + 1)
    if (between.length === 0) return []
    const spans = between.map((unit): UnitSpan => ({
      unit: unit.id,
      start: unit === start.unit ? start.at : 0,
      end: unit === end.unit ? end.at + 1 : unit.text.length
    }))
    return [{...quotation, spans}]
  })
}

/** The mark of a translation that answers the one with which a quotation of the print begins or ends. */
function markOf(
  side: 'opening' | 'closing',
  unit: Unit,
  limit: number,
  rowOf: ReadonlyMap<Segment['id'], TranslationRow>
): {readonly unit: Unit; readonly at: number} | undefined {
  const segment = unit.segments.find(({end, start}) => (side === 'opening' ? start <= limit && limit < end : start < limit && limit <= end))
  const row = segment && rowOf.get(segment.id)
  if (!row) return undefined
  const before = row.originals.slice(
    0,
    row.originals.findIndex((original) => original.segment === segment)
  )
  const nth = before.reduce((sum, piece) => sum + marksIn(piece)[side].length, 0) + ordinal(side, unit, segment, limit)
  const marks = row.rendered.flatMap((piece) => marksIn(piece)[side].map((at) => ({unit: piece.unit, at: piece.segment.start + at})))
  return marks[nth]
}

/** Which of the marks of its sentence a limit is, from 0. A mark that is supplied stands at the limit and is not within it. */
function ordinal(side: 'opening' | 'closing', unit: Unit, segment: Segment, limit: number): number {
  const until: Span = {start: segment.start, end: side === 'opening' ? limit + 1 : limit}
  const text = correctedText(unit, until)
  const marks = quotationLimits(text)[side]
  if (side === 'opening') return marks.length - 1
  return marks.at(-1) === text.length - 1 ? marks.length - 1 : marks.length
}

function marksIn({segment, unit}: PrintedSegment): ReturnType<typeof quotationLimits> {
  return quotationLimits(correctedText(unit, segment))
}
