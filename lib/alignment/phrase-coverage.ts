import {
  printedText,
  segmentOf,
  type AlignmentRow,
  type Edition,
  type Lang,
  type RowId,
  type SegmentId,
  type Span
} from '#lib/edition/index.ts'
import {letterCount} from '#lib/text/letters.ts'

/** A stretch that no phrase names; offsets into the unit's `printed`. */
export interface UncoveredStretch extends Span {
  readonly row: RowId
  readonly segment: SegmentId
  readonly text: string
}

export interface PhraseCoverage {
  /** Letters in the rows of the version. */
  readonly letters: number
  /** Those of them that stand in some phrase, with or without a counterpart. */
  readonly covered: number
  /** `covered` to `letters`; undefined for a version without letters. */
  readonly share: number | undefined
  readonly uncovered: ReadonlyArray<UncoveredStretch>
}

/** How much of a version the phrases name, over some rows of the edition (all by default), and what they do not. */
export function phraseCoverage(edition: Edition, lang: Lang, rows: ReadonlyArray<AlignmentRow> = edition.alignment.rows): PhraseCoverage {
  let letters = 0
  const uncovered: Array<UncoveredStretch> = []
  for (const row of rows) {
    const pieces = row.phrases.flatMap((phrase) => phrase.pieces.get(lang) ?? [])
    for (const id of row.cells.get(lang) ?? []) {
      const {segment, unit} = segmentOf(edition, id)
      letters += letterCount(printedText(unit, segment))
      const named = pieces.filter((piece) => piece.segment === id)
      uncovered.push(
        ...gaps(segment, named)
          .flatMap((gap) => trimmed(unit.text, gap))
          .map((gap) => ({...gap, row: row.g, segment: id}))
      )
    }
  }
  const missing = uncovered.reduce((sum, {text}) => sum + letterCount(text), 0)
  return {letters, covered: letters - missing, share: letters > 0 ? (letters - missing) / letters : undefined, uncovered}
}

function gaps({end, start}: Span, named: ReadonlyArray<Span>): ReadonlyArray<Span> {
  const found: Array<Span> = []
  let at = start
  for (const piece of [...named].sort((a, b) => a.start - b.start)) {
    if (piece.start > at) found.push({start: at, end: piece.start})
    at = Math.max(at, piece.end)
  }
  if (end > at) found.push({start: at, end})
  return found
}

/** From its first letter to its last; none for a stretch of marks and spaces. */
function trimmed(printed: string, {end, start}: Span): ReadonlyArray<Span & {readonly text: string}> {
  const match = /\p{L}(?:.*\p{L}\p{M}*)?/su.exec(printed.slice(start, end))
  if (!match) return []
  const from = start + match.index
  return [{start: from, end: from + match[0].length, text: match[0]}]
}
