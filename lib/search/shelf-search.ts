import {find, type Found} from './find.ts'
import {otherKeyboard} from './keyboard-layout.ts'
import type {RankedEdition} from './ranked-edition.ts'
import type {SearchDocument} from './search-document.ts'
import {makeSearchIndex} from './search-index.ts'
import {readAsWords} from './search-query.ts'
import {documentReader, type ReadDocuments} from './shelf-documents.ts'
import type {Shelf} from './shelf-file.ts'
import {shelfNearest} from './shelf-nearest.ts'
import {shelfPlaces} from './shelf-places.ts'
import {termReader, type ReadShelfFile} from './shelf-terms.ts'

/** What an edition of the shelf has of what was looked for. */
export interface FoundEdition {
  readonly id: string
  /** The best of its hits; none where the edition may have some and its own search alone says. */
  readonly documents: ReadonlyArray<SearchDocument>
  /** How many hits it has, and whether there may be more; undefined where they were not counted. */
  readonly count: Counted | undefined
}

/** A number, and whether there may be more. */
export interface Counted {
  readonly count: number
  readonly isLeast: boolean
}

/** What a shelf has of what was looked for: the editions that have most of it first, then those that may have it. */
export interface ShelfFound extends Pick<Found, 'sought' | 'terms' | 'date' | 'nearest'>, Counted {
  /** As one edition answers; or `perhaps`: what was read leaves open whether an edition has it. */
  readonly how: Found['how'] | 'perhaps'
  readonly editions: ReadonlyArray<FoundEdition>
  /** Editions that have something, or may have it where `how` is `perhaps`; shown or not. */
  readonly count: number
}

/** Files of terms and of documents that one query fetches at most: together less than 300 KB on the wire; tests/search/shelf-search.test.ts. */
export const most = {terms: 22, documents: 24, editions: 10, hits: 3} as const

/** Answers a query over all editions; what it needs is fetched, and nothing else. */
export async function searchShelf(shelf: Shelf, read: ReadShelfFile, typed: string): Promise<ShelfFound> {
  const termsOf = termReader(shelf, read, most.terms)
  const documentsOf = documentReader(shelf, read, most.documents)
  const {dates, words} = readAsWords(typed)
  const nothing: ShelfFound = {
    how: 'nothing',
    sought: typed,
    terms: new Set(),
    date: dates[0],
    nearest: [],
    editions: [],
    count: 0,
    isLeast: false
  }
  const answer = async (
    sought: string,
    closeness: 'exactly' | 'nearly',
    hows: ReadonlyArray<Found['how']>
  ): ReturnType<typeof shelfAnswer> => {
    const ranked = await shelfPlaces(shelf, termsOf, sought, closeness)
    const possible = ranked.filter(({has}) => has !== 'some')
    return shelfAnswer(shelf, documentsOf, possible, sought, hows)
  }
  const asked = await answer(typed, 'exactly', ['asked'])
  if (asked) return asked
  const meant = otherKeyboard(typed)
  const switched = meant === undefined ? undefined : await answer(meant, 'exactly', ['asked'])
  if (switched) return {...switched, how: switched.how === 'asked' ? 'keyboard' : switched.how}
  const near = await answer(typed, 'nearly', ['asked', 'near'])
  if (near) return near
  // Words that stand nowhere together make no phrase.
  const some = words.length + dates.length === 0 ? [] : await shelfPlaces(shelf, termsOf, typed, 'exactly')
  const partly = some.map((one): RankedEdition => ({...one, has: 'some'}))
  const inPart = await shelfAnswer(shelf, documentsOf, partly, typed, ['near', 'some'])
  return inPart ?? {...nothing, nearest: await shelfNearest(await termsOf([]), documentsOf, shelf.languages, typed)}
}

/** What ranked editions answer, where one has it or may have it. `hows` are the ways in which what was read may answer. */
async function shelfAnswer(
  shelf: Shelf,
  documentsOf: ReturnType<typeof documentReader>,
  ranked: ReadonlyArray<RankedEdition>,
  sought: string,
  hows: ReadonlyArray<Found['how']>
): Promise<ShelfFound | undefined> {
  const query = readAsWords(sought)
  // A list of terms does not say in which order they stand, and of a list that is cut not whether they stand together.
  const isOpen = ({has}: RankedEdition): boolean => query.phrases.length > 0 || has === 'perhaps'
  const toRead = ({documents, ranked: one}: ReadDocuments<RankedEdition>): ReadonlyArray<SearchDocument> =>
    isOpen(one) ? documents : documents.slice(0, most.hits)
  const answered = (
    read: ReadonlyArray<ReadDocuments<RankedEdition>>
  ): {readonly found: Found; readonly having: ReadonlyMap<RankedEdition, ReadonlyArray<SearchDocument>>} => {
    const documents = read.flatMap(toRead)
    const found = find(makeSearchIndex(documents, shelf.languages), {documents, languages: shelf.languages}, sought)
    const order = new Map(hows.includes(found.how) ? found.documents.map((document, at) => [document, at]) : [])
    const having = read.map((one) => {
      const own = toRead(one).filter((document) => order.has(document))
      return [one.ranked, own.toSorted((a, b) => order.get(a)! - order.get(b)!).slice(0, most.hits)] as const
    })
    return {found, having: new Map(having.filter(([, own]) => own.length > 0))}
  }
  const first = await documentsOf(ranked.slice(0, most.editions), most.hits)
  const sure = answered(first)
  const undecided = ranked.filter((one) => isOpen(one) && !sure.having.has(one))
  const more = undecided.length > 0 ? await documentsOf(undecided, Infinity) : []
  const {found, having} = more.length > 0 ? answered([...first.filter(({ranked: one}) => sure.having.has(one)), ...more]) : sure
  const open = more.filter(({isWhole, ranked: one}) => !isWhole && !having.has(one)).map(({ranked: one}) => one)
  if (having.size === 0 && open.length === 0) return undefined
  const counted = having.size === 0 ? 0 : ranked.filter((one) => having.has(one) || !isOpen(one)).length
  const isAsked = hows.includes('asked') && found.how === 'asked'
  const countOf = (one: RankedEdition): FoundEdition['count'] =>
    isOpen(one) ? undefined : {count: one.count, isLeast: one.isLeast || !isAsked}
  const shown = [...ranked.filter((one) => having.has(one)), ...open].slice(0, most.editions)
  return {
    how: having.size > 0 ? found.how : 'perhaps',
    sought,
    terms: found.terms,
    date: query.dates[0],
    nearest: [],
    editions: shown.map((one) => ({id: shelf.editions[one.edition]!.id, documents: having.get(one) ?? [], count: countOf(one)})),
    count: counted > 0 ? counted : open.length,
    isLeast: counted > 0 && (open.length > 0 || !isAsked)
  }
}
