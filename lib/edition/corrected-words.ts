import {wordsOf, type Word} from '#lib/text/words.ts'
import {emendationsWithin} from './emendations-within.ts'
import type {Span, Unit} from './text.ts'

/** A word of the corrected text of a stretch, with the place that it has in the print. */
export interface CorrectedWord extends Word {
  /** Offsets into the unit's `text`; a word that is corrected takes the whole misprint. */
  readonly printed: Span
}

/** The corrected text of a stretch of a unit, and its words: a misprint like `при-няли` is one word that can be found and counted. */
export function correctedWords(unit: Unit, {end, start}: Span): {readonly text: string; readonly words: ReadonlyArray<CorrectedWord>} {
  const places: Array<Span> = []
  let text = ''
  const add = (letters: string, placeOf: (index: number) => Span): void => {
    for (let index = 0; index < letters.length; index += 1) places.push(placeOf(index))
    text += letters
  }
  let at = start
  const addPrint = (to: number): void => {
    const from = at
    add(unit.text.slice(from, to), (index) => ({start: from + index, end: from + index + 1}))
    at = to
  }
  for (const emendation of emendationsWithin(unit, {start, end})) {
    addPrint(emendation.start)
    add(emendation.correction, () => emendation)
    at = emendation.end
  }
  addPrint(end)

  const words = wordsOf(text).map((word): CorrectedWord => ({
    ...word,
    printed: {start: places[word.start]!.start, end: places[word.end - 1]!.end}
  }))
  return {text, words}
}
