import {wordsOf} from '#lib/text/words.ts'
import {nearestOf} from './nearest-of.ts'
import type {NearWord} from './nearest-words.ts'
import {readAsWords} from './search-query.ts'
import type {SearchDocument} from './search-document.ts'
import {possibleTerms} from './search-terms.ts'
import type {documentReader} from './shelf-documents.ts'
import type {TermPlaces} from './shelf-file.ts'
import type {ReadTerms} from './shelf-terms.ts'
import {wordsAsked} from './words-asked.ts'

/**
 * Words of the editions that are most like the words of a query which are not there, out of the terms that were read anyway; each as it stands in
 * a document that has it: the first of those that are read.
 */
export async function shelfNearest(
  {places}: ReadTerms,
  documentsOf: ReturnType<typeof documentReader>,
  languages: ReadonlyArray<string>,
  typed: string
): Promise<ReadonlyArray<NearWord>> {
  const known = [...places].filter(([term]) => /^\p{L}{3}/u.test(term)).map((entry) => [entry[0], entry] as const)
  const terms = wordsAsked(readAsWords(typed)).flatMap((word) => {
    const alike = possibleTerms(word, languages)
    return alike.some((term) => places.has(term)) ? [] : [...new Set(alike.flatMap((term) => nearestOf(term, known)))]
  })
  const near = terms.flatMap(([term, [place]]) => (place ? [{term, ...placeOf(place)}] : []))
  const read = await documentsOf(near, 1)
  const words = read.flatMap(({documents, ranked}) => documents.flatMap((document) => wordOf(document, ranked.term) ?? []).slice(0, 1))
  return [...new Map(words.map((word) => [word.text, word])).values()]
}

function placeOf([edition, documents]: TermPlaces): {
  readonly edition: number
  readonly hits: ReadonlyArray<number>
  readonly cutAt: number
} {
  return {edition, hits: documents, cutAt: Infinity}
}

/** The word of a document that has a term, with its language; undefined where other names of it have the term alone. */
function wordOf({lang, text}: SearchDocument, term: string): NearWord | undefined {
  const texts = typeof text === 'string' ? [[lang ?? 'en', text] as const] : Object.entries<string>({...text})
  for (const [own, one] of texts) {
    const word = wordsOf(one).find((each) => possibleTerms(each.text, [own]).includes(term))
    if (word) return {text: word.text, lang: own}
  }
  return undefined
}
