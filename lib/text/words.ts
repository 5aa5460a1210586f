/** A word in its text; UTF-16 offsets, `end` exclusive. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The words of a text: runs of letters, digits and combining marks. A hyphen parts words, so that each half of a compound can be found. */
export function wordsOf(text: string): ReadonlyArray<Word> {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({0: word, index}) => ({start: index, end: index + word.length, text: word}))
}
