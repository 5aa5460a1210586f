import {correctedWords, printedText, type Edition, type Lang, type Segment, type Span, type Unit} from '#lib/edition/index.ts'
import {wordsOf, type Word} from '#lib/text/words.ts'

/** A word of a text, and where it stands in the print: offsets into the unit's `text`. */
export interface IndexedWord extends Word {
  readonly printed: Span
}

export interface IndexedText {
  readonly text: string
  readonly words: ReadonlyArray<IndexedWord>
}

/** A segment as the concordance searches it: as it is corrected, and as it is printed where that differs. */
export interface IndexedSentence extends IndexedText {
  readonly segment: Segment
  readonly unit: Unit
  readonly lang: Lang
  readonly part: string
  readonly printed: IndexedText | undefined
}

/** Every segment of the edition in reading order but the identifiers, which are no text. */
export function indexedSentences({units}: Pick<Edition, 'units'>): ReadonlyArray<IndexedSentence> {
  return units.filter(({kind}) => kind !== 'identifier').flatMap((unit) => unit.segments.map((segment) => indexedSentence(unit, segment)))
}

function indexedSentence(unit: Unit, segment: Segment): IndexedSentence {
  const printed = printedText(unit, segment)
  const {text, words} = correctedWords(unit, segment)
  return {
    segment,
    unit,
    lang: unit.lang,
    part: unit.part,
    text,
    words,
    printed: printed === text ? undefined : {text: printed, words: printedWords(printed, segment.start)}
  }
}

function printedWords(text: string, from: number): ReadonlyArray<IndexedWord> {
  return wordsOf(text).map((word) => ({...word, printed: {start: from + word.start, end: from + word.end}}))
}
