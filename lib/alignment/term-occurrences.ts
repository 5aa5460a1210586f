import {correctedWords, type Edition, type SegmentId, type Span, type Unit} from '#lib/edition/index.ts'
import {fold} from '#lib/language/fold.ts'
import {areFormsOfOneWord, hasStemmer} from '#lib/language/stem.ts'
import {wordsOf} from '#lib/text/words.ts'
import type {TermInLanguage} from './term-table.ts'

/** Words of the text that read like a rendering of a term; offsets into the unit's `printed`. */
export interface TermOccurrence extends Span {
  readonly unit: Unit
  readonly segment: SegmentId
  readonly text: string
}

type Matches = (word: string) => boolean

/**
 * Where the renderings of a term occur in some units of its language, in any inflection, as one run of words: a count of
 * word forms, not a judgement that the term is meant. Case and ё make no difference. A language without a stemmer is
 * compared by how the last word begins. Of renderings that hold one another, the longest counts.
 */
export function termOccurrences({units}: Pick<Edition, 'units'>, term: TermInLanguage, part = 'body'): ReadonlyArray<TermOccurrence> {
  const {lang, renderings} = term
  const sought = renderings
    .map(({text}) => wordsOf(text).map((word) => word.text))
    .filter((words, index) => words.length > 0 && !renderings[index]!.text.includes(' … '))
    .sort((a, b) => b.length - a.length)
    .map((words) => words.map((word, index) => matcher(word, lang, index === words.length - 1)))

  return units
    .filter((unit) => unit.lang === lang && unit.part === part)
    .flatMap((unit) => unit.segments.flatMap((segment) => occurrencesIn(unit, segment, sought)))
}

function occurrencesIn(
  unit: Unit,
  segment: Unit['segments'][number],
  sought: ReadonlyArray<ReadonlyArray<Matches>>
): ReadonlyArray<TermOccurrence> {
  const {words} = correctedWords(unit, segment)
  const found: Array<TermOccurrence> = []
  for (let index = 0; index < words.length;) {
    const matched = sought.find((run) => run.every((matches, offset) => matches(words[index + offset]?.text ?? '')))
    if (!matched) {
      index += 1
      continue
    }
    const span = {start: words[index]!.printed.start, end: words[index + matched.length - 1]!.printed.end}
    found.push({unit, segment: segment.id, ...span, text: unit.text.slice(span.start, span.end)})
    index += matched.length
  }
  return found
}

function matcher(sought: string, lang: string, isLast: boolean): Matches {
  const form = fold(sought, lang)
  if (hasStemmer(lang)) return (word) => word !== '' && areFormsOfOneWord(word, sought, lang)
  return (word) => (isLast ? fold(word, lang).startsWith(form) : fold(word, lang) === form)
}
