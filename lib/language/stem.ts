import {stemmer as arabic} from '@orama/stemmers/arabic'
import {stemmer as english} from '@orama/stemmers/english'
import {stemmer as french} from '@orama/stemmers/french'
import {stemmer as german} from '@orama/stemmers/german'
import {stemmer as italian} from '@orama/stemmers/italian'
import {stemmer as russian} from '@orama/stemmers/russian'
import {stemmer as spanish} from '@orama/stemmers/spanish'
import {stemmer as turkish} from '@orama/stemmers/turkish'
import {fold, foldCase} from './fold.ts'
import {kyrgyzStem} from './kyrgyz-stem.ts'
import {areFormsOfOneName} from './spelling.ts'

/** Stemmers by BCP 47 language: Snowball’s, and ours for Kyrgyz, for which none is published. */
const stemmers: Readonly<Record<string, (word: string) => string>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  ky: kyrgyzStem,
  ru: russian,
  tr: turkish
}

/** Whether words of a language can be brought to their stems. */
export function hasStemmer(lang: string): boolean {
  return Object.hasOwn(stemmers, lang)
}

/** Shorter stems are no stems: Russian её would be е. */
const leastStem = 2

/** Stems by language and word: a text has few words, and who looks for terms in it asks for each of them many times. */
const known = new Map<string, string>()

/** What the inflected forms of a word have in common, folded; the folded word itself where the language has no stemmer. */
export function stem(word: string, lang: string): string {
  const key = `${lang} ${word}`
  const found = known.get(key) ?? newStem(word, lang)
  known.set(key, found)
  return found
}

function newStem(word: string, lang: string): string {
  const folded = fold(word, lang)
  const short = fold(stemmers[lang]?.(foldCase(word, lang)) ?? folded, lang)
  return short.length < leastStem ? folded : short
}

/**
 * Whether two words are forms of one word. Stemmers take the end of some names for an ending and leave it in other cases
 * (Russian *саммит*: самм, *саммита*: саммит): a word that is the stem of the other is a form of it, and so are Russian words that differ by
 * endings of declension alone.
 */
export function areFormsOfOneWord(a: string, b: string, lang: string): boolean {
  const [first, second] = [stem(a, lang), stem(b, lang)]
  if (first === second) return true
  if (!hasStemmer(lang)) return false
  return first === fold(b, lang) || second === fold(a, lang) || (lang === 'ru' && areFormsOfOneName(a, b, lang))
}
