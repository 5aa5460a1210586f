import {markedText, segmentOf, type AlignmentRow, type Edition, type Lang, type MarkedPiece, type PhraseLink} from '#lib/edition/index.ts'

/**
 * The sentences of a row in one language in which a phrase stands, as they are corrected, with its words marked; all of the row where it has no
 * words there, or where no phrase is meant. In pieces, one after another; sentences are parted by a space. tests/alignment/judgement-list.test.ts.
 */
export function markedSentences(
  edition: Pick<Edition, 'units'>,
  row: Pick<AlignmentRow, 'cells'>,
  phrase: Pick<PhraseLink, 'pieces'> | undefined,
  lang: Lang
): ReadonlyArray<MarkedPiece> {
  const words = phrase?.pieces.get(lang) ?? []
  const cell = row.cells.get(lang) ?? []
  const holding = cell.filter((id) => words.some(({segment}) => segment === id))
  return (holding.length > 0 ? holding : cell).flatMap((id, index) => {
    const {segment, unit} = segmentOf(edition, id)
    const own = words.filter((piece) => piece.segment === id)
    return [...(index > 0 ? [{text: ' ', marked: false}] : []), ...markedText(unit, segment, own)]
  })
}
