import type {CombinationOperator, Query} from 'minisearch'
import {fold, foldCase} from '#lib/language/fold.ts'
import {wordsOf} from '#lib/text/words.ts'
import type {SearchDocument} from './search-document.ts'
import {nameKeys, type SearchIndex} from './search-index.ts'
import {readQuery, type SearchQuery} from './search-query.ts'
import {possibleTerms} from './search-terms.ts'

/** What was found, the best first. */
export interface Found {
  readonly documents: ReadonlyArray<SearchDocument>
  /** The terms that matched: what is to be marked in a text. */
  readonly terms: ReadonlySet<string>
  /** As asked; by nearly the same letters or the same sound, where nobody uses a word of the query; or not at all. */
  readonly how: 'asked' | 'near' | 'nothing'
}

/** All that can be found, and the languages in which a word of a query may be. */
export interface Searched {
  readonly documents: ReadonlyArray<SearchDocument>
  readonly languages: ReadonlyArray<string>
}

/** Answers a query as it is typed. */
export function find(index: SearchIndex, searched: Searched, typed: string): Found {
  const query = readQuery(typed)
  const {paragraph, source} = query
  if (paragraph !== undefined || source !== undefined) {
    const documents = searched.documents.filter((document) =>
      paragraph === undefined ? isSource(document, source!) : isOfParagraph(document, paragraph)
    )
    return {documents, terms: new Set(), how: documents.length > 0 ? 'asked' : 'nothing'}
  }
  const exact = ask(index, searched, query, false)
  if (exact.documents.length > 0) return {...exact, documents: namesakesFirst(exact.documents, typed), how: 'asked'}
  const near = ask(index, searched, query, true)
  return {...near, how: near.documents.length > 0 ? 'near' : 'nothing'}
}

function ask(
  index: SearchIndex,
  {documents, languages}: Searched,
  {dates, phrases, words}: SearchQuery,
  isLoose: boolean
): Omit<Found, 'how'> {
  const asked = [...words, ...phrases.flatMap((phrase) => wordsOf(phrase).map(({text}) => text))]
  const queries: ReadonlyArray<Query> = [
    ...asked.map((word): Query => ({
      combineWith: 'OR' as CombinationOperator,
      queries: [...possibleTerms(word, languages), ...(isLoose ? nameKeys(word) : [])],
      ...(isLoose && {fuzzy: looseness})
    })),
    ...dates
  ]
  if (queries.length === 0) return {documents: [], terms: new Set()}
  const results = index.search({combineWith: 'AND', queries: [...queries]})
  return {
    documents: results.map(({id}) => documents[id as number]!).filter((document) => phrases.every((phrase) => says(document, phrase))),
    terms: new Set(results.flatMap(({terms}) => terms))
  }
}

/** What is called just so stands before what begins so, and that before all else, each in the order of the ranking. */
function namesakesFirst(documents: ReadonlyArray<SearchDocument>, typed: string): ReadonlyArray<SearchDocument> {
  const sought = fold(typed.replace(/[«»“”"„]/gu, '').trim(), 'en')
  const closeness = ({also = [], kind, text}: SearchDocument): number => {
    if (kind !== 'entity' && kind !== 'term') return 0
    const names = [...(typeof text === 'string' ? [text] : Object.values<string>({...text})), ...also].map((name) => fold(name, 'en'))
    return names.includes(sought) ? 2 : names.some((name) => name.startsWith(`${sought} `)) ? 1 : 0
  }
  return documents.toSorted((a, b) => closeness(b) - closeness(a))
}

/** By how many letters a word may differ: none of a figure, a key or a short word. */
function looseness(term: string): number | false {
  if (/^[~\d-]/u.test(term) || term.length < 4) return false
  return term.length < 7 ? 1 : 2
}

/** Whether a document has a phrase letter by letter, but for case. */
function says({lang = 'en', text}: SearchDocument, phrase: string): boolean {
  const texts = typeof text === 'string' ? [text] : Object.values<string>({...text})
  return texts.some((one) => foldCase(one, lang).includes(foldCase(phrase, lang)))
}

function isSource({id, kind}: SearchDocument, source: string): boolean {
  return kind === 'source' && (id === source || id.startsWith(`${source}-`))
}

function isOfParagraph({id}: SearchDocument, paragraph: number): boolean {
  return /-b(\d+)(?:-|$)/u.exec(id)?.[1] === String(paragraph)
}
