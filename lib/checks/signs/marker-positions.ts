import type {Citation, Unit} from '#lib/edition/index.ts'

/** How a marker stands against what is printed round it. */
export interface MarkerPosition {
  readonly citation: Citation
  /** Whether white space parts it from the word before. */
  readonly spaced: boolean
  /** Before its punctuation mark (`… [3].`), behind it (`….[3]`), or with none beside it. */
  readonly side: 'before' | 'behind' | 'none'
  /** The mark behind it ends a sentence, and the next word goes on with a small letter. */
  readonly sentenceGoesOn: boolean
}

/** The positions of a unit's markers. Markers that stand together count as one, by the name of the first. */
export function markerPositions({citations, text}: Pick<Unit, 'citations' | 'text'>): ReadonlyArray<MarkerPosition> {
  return citations.flatMap((citation, index) => {
    const previous = citations[index - 1]
    if (previous && isBesides(text, previous, citation)) return []
    const last = citations.slice(index).reduce((end, next) => (isBesides(text, end, next) ? next : end), citation)
    const before = text.slice(0, citation.start)
    const after = text.slice(last.end)
    // A mark on both sides: the first belongs to an abbreviation, as in `2014 г. [5].`
    const side = /^\s*[.,;:!?…]/u.test(after) ? 'before' : /[.,;:!?…]\s*$/u.test(before) ? 'behind' : 'none'
    return [{citation, spaced: /\s$/u.test(before), side, sentenceGoesOn: /^\s*[.!?…]\s\p{Ll}/u.test(after)}]
  })
}

function isBesides(text: string, a: Citation, b: Citation): boolean {
  return /^[\s,;–-]*$/u.test(text.slice(a.end, b.start))
}
