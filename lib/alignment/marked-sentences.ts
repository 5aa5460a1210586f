import {segmentOf, type AlignmentRow, type Edition, type Lang, type PhraseLink, type Span} from '#lib/edition/index.ts'

/** A stretch of printed text, and whether it is of the words that a judgement is about. */
export interface MarkedText {
  readonly text: string
  readonly isMarked: boolean
}

/**
 * The sentences of a row in one language in which a phrase stands, with its words marked; all of the row where it has no words there, or where
 * no phrase is meant. In stretches, one after another; sentences are parted by a space.
 */
export function markedSentences(
  edition: Pick<Edition, 'units'>,
  row: Pick<AlignmentRow, 'cells'>,
  phrase: Pick<PhraseLink, 'pieces'> | undefined,
  lang: Lang
): ReadonlyArray<MarkedText> {
  const pieces = phrase?.pieces.get(lang) ?? []
  const cell = row.cells.get(lang) ?? []
  const holding = cell.filter((id) => pieces.some(({segment}) => segment === id))
  return (holding.length > 0 ? holding : cell).flatMap((id, index) => {
    const {segment, unit} = segmentOf(edition, id)
    const own = pieces.filter((piece) => piece.segment === id)
    return [...(index > 0 ? [{text: ' ', isMarked: false}] : []), ...stretches(unit.text, segment, own)]
  })
}

function stretches(text: string, {end, start}: Span, marked: ReadonlyArray<Span>): ReadonlyArray<MarkedText> {
  const found: Array<MarkedText> = []
  let at = start
  for (const piece of [...marked].sort((a, b) => a.start - b.start)) {
    const from = Math.max(piece.start, at)
    if (piece.end <= from) continue
    if (from > at) found.push({text: text.slice(at, from), isMarked: false})
    found.push({text: text.slice(from, piece.end), isMarked: true})
    at = piece.end
  }
  if (at < end) found.push({text: text.slice(at, end), isMarked: false})
  return found
}
