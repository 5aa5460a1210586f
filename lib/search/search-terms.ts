import {fold, plainLetter} from '#lib/language/fold.ts'
import {stem} from '#lib/language/stem.ts'
import {wordsOf} from '#lib/text/words.ts'

/**
 * What a word is looked for by: its stem in a language, without case, ё for е, ң ө ү as н о у, Latin letters without their marks. The index and
 * whoever asks it make terms by this alone, so that they agree (tests/search/search-terms.test.ts).
 */
export function searchTerm(word: string, lang: string): string {
  return plain(stem(word, lang))
}

/** The terms of a text in its order, one for each word. */
export function searchTerms(text: string, lang: string): ReadonlyArray<string> {
  return wordsOf(text).map(({text: word}) => searchTerm(word, lang))
}

/** The terms that a word may have whatever its language: of the languages of an edition, and as it is typed. */
export function possibleTerms(word: string, languages: ReadonlyArray<string>): ReadonlyArray<string> {
  return [...new Set([...languages.map((lang) => searchTerm(word, lang)), plain(fold(word, 'en'))])]
}

function plain(text: string): string {
  return [...text].map((letter) => plainLetter(letter) ?? letter).join('')
}
