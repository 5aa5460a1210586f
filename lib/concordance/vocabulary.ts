import type {Lang} from '#lib/edition/index.ts'
import {fold, plainLetter} from '#lib/language/fold.ts'
import {hasStemmer, stem} from '#lib/language/stem.ts'
import type {IndexedSentence} from './indexed-sentences.ts'

/** The word forms of one language, folded, and what a query needs to find them by another form. */
export interface Vocabulary {
  /** Folded (case, ё), each once, in alphabetical order. */
  readonly forms: ReadonlyArray<string>
  /** For each form the number of its word: inflected forms of one word share it. Undefined for a language without a stemmer. */
  readonly words: ReadonlyArray<number> | undefined
  /** For each word what all its forms begin with. */
  readonly bases: ReadonlyArray<string>
  /** What follows a base in some form of the language, the empty ending included. */
  readonly endings: ReadonlyArray<string>
  /** Letters that occur, by what may be typed in their stead: ң by н. */
  readonly plain: Readonly<Record<string, string>>
}

/**
 * The vocabulary of a language.
 *
 * The site loads no stemmer: each form carries the number of its word, and a form that the text does not have is found as
 * the longest known base or form with an ending that some word of the text has. So *дружбами* finds *дружба*, and
 * *странность* does not find *страна*.
 */
export function vocabularyOf(sentences: ReadonlyArray<IndexedSentence>, lang: Lang): Vocabulary {
  const own = sentences.filter((sentence) => sentence.lang === lang)
  const corrected = new Set(own.flatMap(({words}) => words.map(({text}) => fold(text, lang))))
  const printed = own.flatMap((sentence) => sentence.printed?.words.map(({text}) => fold(text, lang)) ?? [])
  const forms = [...new Set([...corrected, ...printed])].sort((a, b) => (a < b ? -1 : 1))
  const plain = Object.fromEntries(
    [...new Set(forms.join(''))].sort().flatMap((letter) => (plainLetter(letter) ? [[letter, plainLetter(letter)!]] : []))
  )
  if (!hasStemmer(lang)) return {forms, words: undefined, bases: [], endings: [], plain}

  // The halves that a misprint leaves (`дере-ва`) are no words: they have no inflection.
  const stems = new Map(forms.map((form) => [form, corrected.has(form) ? stem(form, lang) : form]))
  const groups = groupsOf(stems)
  const bases = groups.map((group) => commonBeginning([longest(group.map((form) => stems.get(form)!)), ...group]))
  const number = new Map(groups.flatMap((group, index) => group.map((form) => [form, index] as const)))
  const words = forms.map((form) => number.get(form)!)
  const endings = [...new Set(forms.map((form, at) => form.slice(bases[words[at]!]!.length)))].sort()
  return {forms, words, bases, endings, plain}
}

/**
 * The forms that have one stem. Stemmers take the end of some names for an ending and leave it in other cases (Russian
 * *саммит*: самм, *саммита*: саммит): where a form is the stem of others, it belongs to them with all that share its own.
 */
function groupsOf(stems: ReadonlyMap<string, string>): ReadonlyArray<ReadonlyArray<string>> {
  // A stem that is itself a form goes on to that form's stem: саммит, the stem of саммита, to самм.
  const root = (key: string): string => {
    const next = stems.get(key) ?? key
    return next.length < key.length ? root(next) : key
  }
  const groups = new Map<string, Array<string>>()
  for (const [form, key] of stems) {
    const at = root(key)
    groups.set(at, [...(groups.get(at) ?? []), form])
  }
  return [...groups.values()]
}

function longest(texts: ReadonlyArray<string>): string {
  return texts.reduce((a, b) => (b.length > a.length ? b : a), '')
}

function commonBeginning([first = '', ...others]: ReadonlyArray<string>): string {
  let length = first.length
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1
  }
  return first.slice(0, length)
}
