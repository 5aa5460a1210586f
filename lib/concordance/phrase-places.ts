import type {AlignmentRow, PhraseLink, ResolvedPiece, SegmentId, Span} from '#lib/edition/index.ts'
import type {IndexedText} from './indexed-sentences.ts'

/** A piece of a phrase, and the number of the phrase among all of the edition, from 0: pieces of one number correspond. */
export interface NumberedPiece extends ResolvedPiece {
  readonly phrase: number
}

/** The phrases of some rows in the order of their numbers. */
export function numberedPhrases(rows: ReadonlyArray<AlignmentRow>): ReadonlyArray<PhraseLink> {
  return rows.flatMap(({phrases}) => phrases)
}

/** The pieces of some phrases by the sentence that they stand in. */
export function piecesBySentence(phrases: ReadonlyArray<PhraseLink>): ReadonlyMap<SegmentId, ReadonlyArray<NumberedPiece>> {
  const found = new Map<SegmentId, Array<NumberedPiece>>()
  phrases.forEach(({pieces}, phrase) => {
    for (const piece of [...pieces.values()].flat()) found.set(piece.segment, [...(found.get(piece.segment) ?? []), {...piece, phrase}])
  })
  return found
}

/**
 * Where a piece stands in a text as the concordance has it, corrected or printed, from its first word to its last; undefined where the text has
 * none of its words. Pieces are whole words, so that words tell where they stand in either text.
 */
export function placeInText(piece: Span, {words}: IndexedText): Span | undefined {
  const own = words.filter(({printed}) => printed.start < piece.end && piece.start < printed.end)
  return own.length > 0 ? {start: own[0]!.start, end: own.at(-1)!.end} : undefined
}
