import {nearestStretch} from '#lib/text/nearest.ts'
import type {Lang, ResolvedPiece, SegmentId} from '#lib/edition/index.ts'

/** A piece of a phrase as an editor wrote it. */
export type Piece = string | {readonly quote: string; readonly n?: number | undefined; readonly segment?: string | undefined}

export interface PrintedSegment {
  readonly id: SegmentId
  /** Offset of the segment in its unit's `printed`, UTF-16 code units. */
  readonly start: number
  readonly printed: string
}

export type PieceResult =
  {readonly piece: ResolvedPiece} | {readonly piece: undefined; readonly message: string; readonly hint: string | undefined}

/** The one place of a piece among the segments of its row in its language, in offsets of the unit's `printed`. */
export function resolvePiece(piece: Piece, lang: Lang, segments: ReadonlyArray<PrintedSegment>): PieceResult {
  const {quote, n, segment: only} = typeof piece === 'string' ? ({quote: piece} as Exclude<Piece, string>) : piece
  const searched = only === undefined ? segments : segments.filter(({id}) => id === only)
  const places = searched.flatMap((segment) =>
    placesIn(segment.printed, quote).map((at) => ({
      segment: segment.id,
      lang,
      start: segment.start + at,
      end: segment.start + at + quote.length
    }))
  )
  const where = searched.map(({id}) => `\`${id}\``).join(', ') || `a segment of \`${lang}\` in this row`
  if (places.length === 0) {
    const candidate = nearestStretch(quote, searched.map(({printed}) => printed).join(' '))
    return {
      piece: undefined,
      message: `Unexpected phrase \`${quote}\`, expected words printed in ${where}`,
      hint: candidate && `Did you mean \`${candidate}\`?`
    }
  }
  if (places.length > 1 && n === undefined) {
    return {
      piece: undefined,
      message: `Unexpected phrase \`${quote}\` with ${places.length} places, expected one in ${where}`,
      hint: 'Write `{quote: …, n: 2}` for the second place, or name the segment.'
    }
  }
  const piecePlace = places[(n ?? 1) - 1]
  return piecePlace
    ? {piece: piecePlace}
    : {piece: undefined, message: `Unexpected place ${n} of \`${quote}\`, expected at most ${places.length}`, hint: undefined}
}

function placesIn(text: string, quote: string): ReadonlyArray<number> {
  const places: Array<number> = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}
