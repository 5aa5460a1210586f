import type {CombinationOperator, Query} from 'minisearch'
import {fold, foldCase} from '#lib/language/fold.ts'
import {otherKeyboard} from './keyboard-layout.ts'
import {lettersApart} from './letters-apart.ts'
import {nameKeys} from './name-keys.ts'
import {nearestWords, type NearWord} from './nearest-words.ts'
import type {Searched, SearchDocument} from './search-document.ts'
import type {SearchIndex} from './search-index.ts'
import {readAsWords, readQuery, type SearchQuery} from './search-query.ts'
import {possibleTerms} from './search-terms.ts'
import {wordsAsked} from './words-asked.ts'

/**
 * As asked; as asked with the other keyboard; by nearly the same letters or the same sound, where nobody uses a word of the query; with some
 * of its words, where nothing has them all; or not at all.
 */
export const answeredHow = ['asked', 'keyboard', 'near', 'some', 'nothing'] as const

/** What was found, the best first. */
export interface Found {
  readonly documents: ReadonlyArray<SearchDocument>
  /** Names that only sound like what was found as it was asked for: no hits, and shown apart. */
  readonly alike: ReadonlyArray<SearchDocument>
  /** The terms that matched: what is to be marked in a text. */
  readonly terms: ReadonlySet<string>
  readonly how: (typeof answeredHow)[number]
  /** What was looked for: as typed, or what the other keyboard makes of it. */
  readonly sought: string
  /** The date that was looked for, as `askedDate` has it. */
  readonly date: string | undefined
  /** Words of the texts that are most like those that are not there; only where nothing was found. */
  readonly nearest: ReadonlyArray<NearWord>
}

type Hits = Pick<Found, 'documents' | 'terms'>

/** Answers a query as it is typed. */
export function find(index: SearchIndex, searched: Searched, typed: string): Found {
  const numbered = readQuery(typed)
  const query = readAsWords(typed)
  const answer = (how: Found['how'], {documents, terms}: Hits, sought = typed): Found => {
    const [date] = (sought === typed ? query : readQuery(sought)).dates
    return {how, sought, date, terms, alike: [], nearest: [], documents: namesakesFirst(documents, sought)}
  }
  const documents = searched.documents.filter((document) => hasNumber(document, numbered))
  // A number that nothing has is a word.
  if (documents.length > 0) return answer('asked', {documents, terms: new Set()})
  const asked = ask(index, searched, query, 'exactly')
  if (asked.documents.length > 0)
    return {...answer('asked', asked), alike: namesAlike(asked.documents, () => ask(index, searched, query, 'sounding').documents)}
  const meant = otherKeyboard(typed)
  const switched = meant === undefined ? asked : ask(index, searched, readQuery(meant), 'exactly')
  if (switched.documents.length > 0) return answer('keyboard', switched, meant)
  const near = ask(index, searched, query, 'nearly')
  if (near.documents.length > 0) return answer('near', near)
  const some = ask(index, searched, query, 'partly')
  if (some.documents.length > 0) return answer('some', some)
  return {...answer('nothing', some), nearest: nearestWords(searched.documents, wordsAsked(query))}
}

/** How closely words must be there: in any form; by their sound in another script; by nearly the same letters as well; some of them alone. */
type Closeness = 'exactly' | 'sounding' | 'nearly' | 'partly'

function ask(index: SearchIndex, searched: Searched, query: SearchQuery, closeness: Closeness): Hits {
  const {dates, phrases} = query
  const {documents, languages} = searched
  const isPartly = closeness === 'partly'
  const queries: ReadonlyArray<Query> = [
    ...wordsAsked(query).map((word): Query => ({
      combineWith: 'OR' as CombinationOperator,
      queries: [
        ...(closeness === 'sounding' ? [] : possibleTerms(word, languages)),
        ...(closeness === 'sounding' || closeness === 'nearly' ? nameKeys(word) : [])
      ],
      ...(closeness === 'nearly' && {fuzzy: (term: string) => lettersApart(term) || false})
    })),
    // Of a day of which nothing is told its month and its year may be, of a month its year.
    ...(isPartly ? dates.flatMap(lessExact) : dates)
  ]
  if (queries.length === 0) return {documents: [], terms: new Set()}
  const results = index.search({combineWith: isPartly ? 'OR' : 'AND', queries: [...queries]})
  return {
    documents: results.map(({id}) => documents[id as number]!).filter((document) => phrases.every((phrase) => says(document, phrase))),
    terms: new Set(results.flatMap(({terms}) => terms))
  }
}

/** Names of another spelling or of the same sound, where no name has the words as they are typed. */
function namesAlike(exact: ReadonlyArray<SearchDocument>, sounding: () => ReadonlyArray<SearchDocument>): ReadonlyArray<SearchDocument> {
  return exact.some(({kind}) => kind === 'entity' || kind === 'term') ? [] : sounding().filter((document) => !exact.includes(document))
}

/** What is called just so stands before what begins so, and that before all else, each in the order of the ranking. */
function namesakesFirst(documents: ReadonlyArray<SearchDocument>, typed: string): ReadonlyArray<SearchDocument> {
  const sought = fold(typed.replace(/[«»“”"„]/gu, '').trim(), 'en')
  const closeness = ({also = [], kind, text}: SearchDocument): number => {
    if (kind !== 'entity' && kind !== 'term' && kind !== 'page') return 0
    const names = [...(typeof text === 'string' ? [text] : Object.values<string>({...text})), ...also].map((name) => fold(name, 'en'))
    return names.includes(sought) ? 2 : names.some((name) => name.startsWith(`${sought} `)) ? 1 : 0
  }
  return documents.toSorted((a, b) => closeness(b) - closeness(a))
}

function lessExact(date: string): ReadonlyArray<string> {
  const [year = '', month] = date.split('-')
  return year === '' ? [date] : [date, ...(month === undefined ? [] : [`${year}-${month}`, year])]
}

/** Whether a document has a phrase letter by letter, but for case. */
function says({lang = 'en', text}: SearchDocument, phrase: string): boolean {
  const texts = typeof text === 'string' ? [text] : Object.values<string>({...text})
  return texts.some((one) => foldCase(one, lang).includes(foldCase(phrase, lang)))
}

/** Whether a query asks for a document by the number of its paragraph, its source or the entry of its source. */
function hasNumber({id, kind}: SearchDocument, {paragraph, source}: SearchQuery): boolean {
  if (paragraph !== undefined) return /-b(\d+)(?:-|$)/u.exec(id)?.[1] === String(paragraph)
  return source !== undefined && kind === 'source' && (id === source || id.startsWith(`${source}-`))
}
