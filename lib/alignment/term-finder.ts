import {correctedWords, type CorrectedWord, type Segment, type Span, type Unit} from '#lib/edition/index.ts'
import {fold} from '#lib/language/fold.ts'
import {areFormsOfOneWord, hasStemmer} from '#lib/language/stem.ts'
import {wordsOf} from '#lib/text/words.ts'

type Matches = (word: string) => boolean

/** Finds wordings in a sentence: spans of its unit's `text`, in order. */
export type TermFinder = (unit: Unit, segment: Segment) => ReadonlyArray<Span>

/**
 * Finds some wordings in sentences of their language, in any inflection, each as one run of words. Case and ё make no difference; in a language
 * without a stemmer the last word is found by how it begins. Of wordings that hold one another, the longest counts; those in pieces (`…`) are not
 * looked for.
 */
export function termFinder(wordings: ReadonlyArray<string>, lang: string): TermFinder {
  const sought = wordings
    .filter((wording) => !wording.includes(' … '))
    .map((wording) => wordsOf(wording).map(({text}) => text))
    .filter(({length}) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map((words) => words.map((word, index) => matcher(word, lang, index === words.length - 1)))
  return (unit, segment) => {
    const words = wordsIn(unit, segment)
    const found: Array<Span> = []
    for (let index = 0; index < words.length;) {
      const matched = sought.find((run) => run.every((matches, offset) => matches(words[index + offset]?.text ?? '')))
      if (matched) found.push({start: words[index]!.printed.start, end: words[index + matched.length - 1]!.printed.end})
      index += matched?.length ?? 1
    }
    return found
  }
}

/** The words of sentences, which are asked for once for each term and language of the interface. */
const sentences = new WeakMap<Segment, ReadonlyArray<CorrectedWord>>()

function wordsIn(unit: Unit, segment: Segment): ReadonlyArray<CorrectedWord> {
  const words = sentences.get(segment) ?? correctedWords(unit, segment).words
  sentences.set(segment, words)
  return words
}

function matcher(sought: string, lang: string, isLast: boolean): Matches {
  const form = fold(sought, lang)
  if (hasStemmer(lang)) return remembered((word) => word !== '' && areFormsOfOneWord(word, sought, lang))
  return (word) => (isLast ? fold(word, lang).startsWith(form) : fold(word, lang) === form)
}

/** A text says the same words again and again. */
function remembered(matches: Matches): Matches {
  const known = new Map<string, boolean>()
  return (word) => {
    const answer = known.get(word) ?? matches(word)
    known.set(word, answer)
    return answer
  }
}
