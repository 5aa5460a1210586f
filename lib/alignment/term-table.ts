import type {Edition, Lang, PhraseLink, RowId} from '#lib/edition/index.ts'
import {fold, foldCase} from '#lib/language/fold.ts'
import {areFormsOfOneWord, hasStemmer} from '#lib/language/stem.ts'
import {wordsOf} from '#lib/text/words.ts'
import {judgementCounts, type JudgementCounts} from './judgement-counts.ts'
import {piecesText} from './pieces-text.ts'

export interface TermPlace {
  readonly row: RowId
  readonly phrase: PhraseLink
}

/**
 * One form in which a term is printed in a language: capitals make no other form, every other letter does, but that what stands in capitals
 * alone is the form that it is without them and without ё, which capitals are seldom printed with.
 */
export interface TermRendering {
  /** As printed, in the place with the fewest capitals. */
  readonly text: string
  readonly places: ReadonlyArray<TermPlace>
}

/** A word or group of words, as far as the language has a stemmer: its forms, by spelling (партнёрство, партнерство), the most frequent first. */
export type TermWord = ReadonlyArray<ReadonlyArray<TermRendering>>

export interface TermInLanguage {
  readonly lang: Lang
  /** The most frequent first. */
  readonly renderings: ReadonlyArray<TermRendering>
  /** The same renderings as words. */
  readonly words: ReadonlyArray<TermWord>
  /** Links that say that the language has no counterpart. */
  readonly none: ReadonlyArray<TermPlace>
  /** How many words there are, inflection and spelling aside; undefined for a language whose inflection nothing folds. */
  readonly distinct: number | undefined
  /** Words in several spellings, each spelling by its first rendering. */
  readonly variants: ReadonlyArray<ReadonlyArray<TermRendering>>
}

export interface Term {
  readonly id: string
  readonly languages: ReadonlyArray<TermInLanguage>
  /** Of the links that name the term. */
  readonly judgements: JudgementCounts
}

/** What of an edition holds its terms. */
export type TermSource = Pick<Edition, 'languages' | 'units'> & {readonly alignment: Pick<Edition['alignment'], 'rows'>}

/** All equivalents: each term that phrase links name, in the order in which it is first named, with its renderings in every language. */
export function termTable(edition: TermSource): ReadonlyArray<Term> {
  const places = edition.alignment.rows.flatMap((row) => row.phrases.map((phrase): TermPlace => ({row: row.g, phrase})))
  const ids = [...new Set(places.flatMap(({phrase}) => phrase.term ?? []))]
  return ids.map((id) => {
    const named = places.filter(({phrase}) => phrase.term === id)
    return {
      id,
      languages: edition.languages.map((lang) => termIn(edition, lang, named)),
      judgements: judgementCounts(named.map(({phrase}) => phrase))
    }
  })
}

function termIn(edition: TermSource, lang: Lang, named: ReadonlyArray<TermPlace>): TermInLanguage {
  const found = new Map<string, {readonly text: string; readonly places: Array<TermPlace>}>()
  for (const place of named) {
    const pieces = place.phrase.pieces.get(lang) ?? []
    if (pieces.length === 0) continue
    const text = piecesText(edition, pieces)
    const form = foldCase(text, lang)
    const known = found.get(form)
    found.set(form, {text: known && capitals(known.text) <= capitals(text) ? known.text : text, places: [...(known?.places ?? []), place]})
  }
  const inOrder = (places: ReadonlyArray<TermPlace>): ReadonlyArray<TermPlace> => named.filter((place) => places.includes(place))
  const forms = [...found.values()]
  const capitalised = new Map(
    forms
      .filter(({text}) => isInCapitals(text, lang))
      .flatMap((form) => {
        const same = forms.find(({text}) => !isInCapitals(text, lang) && fold(text, lang) === fold(form.text, lang))
        return same ? [[form, same] as const] : []
      })
  )
  const renderings = forms
    .filter((form) => !capitalised.has(form))
    .map((form): TermRendering => {
      const joined = [...capitalised].flatMap(([{places}, same]) => (same === form ? places : []))
      return {text: form.text, places: inOrder([...form.places, ...joined])}
    })
    .sort((a, b) => b.places.length - a.places.length)
  const words = wordsAmong(renderings, lang)
  return {
    lang,
    renderings,
    words,
    none: named.filter(({phrase}) => phrase.pieces.get(lang)?.length === 0),
    distinct: hasStemmer(lang) ? words.length : undefined,
    variants: words.filter((spellings) => spellings.length > 1).map((spellings) => spellings.map(([first]) => first!))
  }
}

function isInCapitals(text: string, lang: Lang): boolean {
  return text === text.toLocaleUpperCase(lang) && text !== text.toLocaleLowerCase(lang)
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0
}

function wordsAmong(renderings: ReadonlyArray<TermRendering>, lang: Lang): ReadonlyArray<TermWord> {
  const words: Array<Array<Array<TermRendering>>> = []
  for (const rendering of renderings) {
    const word = words.find((spellings) => spellings.flat().some((other) => areOneWord(rendering.text, other.text, lang)))
    const spelling = word?.find(([other]) => areSpelledAlike(rendering.text, other!.text, lang))
    if (spelling) spelling.push(rendering)
    else if (word) word.push([rendering])
    else words.push([[rendering]])
  }
  return words
}

function areOneWord(a: string, b: string, lang: Lang): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  return first.length === second.length && first.every(({text}, index) => areFormsOfOneWord(text, second[index]!.text, lang))
}

/** Whether words that are forms of one agree in their letters as far as they agree when ё is е. */
function areSpelledAlike(a: string, b: string, lang: Lang): boolean {
  const second = wordsOf(b)
  return wordsOf(a).every(({text}, index) => {
    const other = second[index]!.text
    let length = 0
    while (length < text.length && fold(text, lang)[length] === fold(other, lang)[length]) length += 1
    return foldCase(text, lang).slice(0, length) === foldCase(other, lang).slice(0, length)
  })
}
