import {type Edition, type Lang, type PhraseLink, type RowId} from '#lib/edition/index.ts'
import {fold, foldCase} from '#lib/text/fold.ts'
import {hasStemmer, spelledStem} from '#lib/text/stem.ts'
import {wordsOf} from '#lib/text/words.ts'
import {judgementCounts, type JudgementCounts} from './judgement-counts.ts'
import {piecesText} from './pieces-text.ts'

export interface TermPlace {
  readonly row: RowId
  readonly phrase: PhraseLink
}

/** One form in which a term is printed in a language: capitals make no other form, every other letter does. */
export interface TermRendering {
  /** As printed where it stands first. */
  readonly text: string
  /** `text` without its inflection, as far as the language has a stemmer, in its own spelling. */
  readonly stem: string
  readonly places: ReadonlyArray<TermPlace>
}

export interface TermInLanguage {
  readonly lang: Lang
  /** The most frequent first. */
  readonly renderings: ReadonlyArray<TermRendering>
  /** Links that say that the language has no counterpart. */
  readonly none: ReadonlyArray<TermPlace>
  /** Different words or groups of words: renderings without their inflection and spelling. Undefined for a language without a stemmer. */
  readonly distinct: number | undefined
  /** Renderings that are one word in two spellings (партнёрство, партнерство), each spelling by its first rendering. */
  readonly variants: ReadonlyArray<ReadonlyArray<TermRendering>>
}

export interface Term {
  readonly id: string
  readonly languages: ReadonlyArray<TermInLanguage>
  /** Of the links that name the term. */
  readonly judgements: JudgementCounts
}

/** All equivalents: each term that phrase links name, in the order in which it is first named, with its renderings in every language. */
export function termTable(edition: Edition): ReadonlyArray<Term> {
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

function termIn(edition: Edition, lang: Lang, named: ReadonlyArray<TermPlace>): TermInLanguage {
  const found = new Map<string, {readonly text: string; readonly places: Array<TermPlace>}>()
  for (const place of named) {
    const pieces = place.phrase.pieces.get(lang) ?? []
    if (pieces.length === 0) continue
    const text = piecesText(edition, pieces)
    const form = foldCase(text, lang)
    found.set(form, {text: found.get(form)?.text ?? text, places: [...(found.get(form)?.places ?? []), place]})
  }
  const renderings = [...found.values()]
    .map(({places, text}): TermRendering => ({text, stem: stemsOf(text, lang), places}))
    .sort((a, b) => b.places.length - a.places.length)
  return {
    lang,
    renderings,
    none: named.filter(({phrase}) => phrase.pieces.get(lang)?.length === 0),
    distinct: hasStemmer(lang) ? new Set(renderings.map(({stem}) => fold(stem, lang))).size : undefined,
    variants: spellingVariants(renderings, lang)
  }
}

/** The stems of the words of a rendering, parted by spaces. */
function stemsOf(text: string, lang: Lang): string {
  return wordsOf(text).map((word) => spelledStem(word.text, lang)).join(' ')
}

function spellingVariants(renderings: ReadonlyArray<TermRendering>, lang: Lang): ReadonlyArray<ReadonlyArray<TermRendering>> {
  const word = ({stem}: TermRendering): string => fold(stem, lang).replaceAll(' ', '')
  return [...new Set(renderings.map(word))]
    .map((one) => {
      const group = renderings.filter((rendering) => word(rendering) === one)
      return group.filter(({stem}, index) => group.findIndex((other) => other.stem === stem) === index)
    })
    .filter((spellings) => spellings.length > 1)
}
