import {fold, plainLetter} from '#lib/language/fold.ts'
import {wordsOf} from '#lib/text/words.ts'
import {otherKeyboard} from './keyboard-layout.ts'
import {nameKeys} from './name-keys.ts'
import type {SearchDocument} from './search-document.ts'
import {shortNames} from './short-names.ts'

/** A name that somebody may be typing. */
export interface SuggestedName {
  /** In the language of the interface. */
  readonly name: string
  /** The name in the language in which it is typed, where that is another. */
  readonly typed?: {readonly name: string; readonly lang: string}
}

type InterfaceLanguage = 'ky' | 'ru' | 'en'

/** One way of naming a thing: its words as they are compared, and their keys in any transliteration. */
interface Naming {
  readonly words: ReadonlyArray<string>
  readonly keys: ReadonlyArray<string>
  readonly typed: SuggestedName['typed']
}

/**
 * Suggests names and terms while they are typed: those of which every typed word begins a word, in any language, form or transliteration,
 * the name that begins so first. `most` at once.
 */
export function nameSuggester(
  documents: ReadonlyArray<SearchDocument>,
  lang: InterfaceLanguage,
  most: number
): (typed: string) => ReadonlyArray<SuggestedName> {
  const named = documents.flatMap((document) => {
    const {also = [], kind, text} = document
    if ((kind !== 'entity' && kind !== 'term') || typeof text === 'string') return []
    return [{name: text[lang], namings: namingsOf(text, [...also, ...shortNames(document)], lang)}]
  })
  const suggest = (sought: ReadonlyArray<string>, keys: ReadonlyArray<string>): ReadonlyArray<SuggestedName> => {
    const hits = named.flatMap(({name, namings}) => {
      const ranked = namings.map((naming) => ({naming, rank: rankOf(naming, sought, keys)})).toSorted((a, b) => a.rank - b.rank)
      const [best] = ranked
      if (!best || best.rank === never) return []
      return [{rank: best.rank, name, typed: best.naming.typed}]
    })
    const seen = new Set<string>()
    return hits
      .toSorted((a, b) => a.rank - b.rank || a.name.length - b.name.length)
      .flatMap(({name, typed}) => {
        if (seen.has(name)) return []
        seen.add(name)
        return [{name, ...(typed && typed.name !== name && {typed})}]
      })
      .slice(0, most)
  }
  return (typed) => {
    const words = comparedWords(typed)
    if (words.length === 0 || (words.length === 1 && words[0]!.length < 2)) return []
    const found = suggest(words, nameKeys(typed))
    const meant = found.length > 0 ? undefined : otherKeyboard(typed)
    return meant === undefined ? found : suggest(comparedWords(meant), [])
  }
}

const never = 3

/** 0 where the name begins as it is typed, 1 where words of it do, 2 where they sound so, else `never`. */
function rankOf({keys, words}: Naming, sought: ReadonlyArray<string>, soughtKeys: ReadonlyArray<string>): number {
  if (words[0]?.startsWith(sought[0]!) && sought.every((one) => words.some((word) => word.startsWith(one)))) return 0
  if (sought.every((one) => words.some((word) => word.startsWith(one)))) return 1
  const sounds = soughtKeys.length >= sought.length && soughtKeys.every((one) => keys.some((key) => key.startsWith(one)))
  return sounds ? 2 : never
}

function namingsOf(
  text: Readonly<Record<InterfaceLanguage, string>>,
  also: ReadonlyArray<string>,
  lang: InterfaceLanguage
): ReadonlyArray<Naming> {
  const naming = (name: string, typed?: SuggestedName['typed']): Naming => ({words: comparedWords(name), keys: nameKeys(name), typed})
  const other = (['ky', 'ru', 'en'] as const).filter((one) => one !== lang)
  return [naming(text[lang]), ...other.map((one) => naming(text[one], {name: text[one], lang: one})), ...also.map((form) => naming(form))]
}

/** The words of a text without case, ё, ң ө ү and marks of Latin letters. */
function comparedWords(text: string): ReadonlyArray<string> {
  return wordsOf(text).map(({text: word}) => [...fold(word, 'en')].map((letter) => plainLetter(letter) ?? letter).join(''))
}
