import {printedText, segmentOf, type Edition, type ResolvedPiece} from '#lib/edition/index.ts'

/** The printed words of a phrase in one language, its pieces parted by an ellipsis. */
export function piecesText(edition: Pick<Edition, 'units'>, pieces: ReadonlyArray<ResolvedPiece>): string {
  return pieces.map((piece) => printedText(segmentOf(edition, piece.segment).unit, piece)).join(' … ')
}
