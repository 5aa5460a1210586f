import {distance} from 'fastest-levenshtein'
import {find, type Found} from './find.ts'
import {otherKeyboard} from './keyboard-layout.ts'
import {nameKeys} from './name-keys.ts'
import type {SearchDocument} from './search-document.ts'
import {makeSearchIndex} from './search-index.ts'
import {readQuery} from './search-query.ts'
import {possibleTerms} from './search-terms.ts'
import {wordsOf} from '#lib/text/words.ts'
import {documentFile, termFile, type DocumentFile, type Shelf, type TermFile} from './shelf-file.ts'

/** What an edition of the shelf has of what was looked for. */
export interface FoundEdition {
  readonly id: string
  /** The best of its hits. */
  readonly documents: ReadonlyArray<SearchDocument>
  /** How many hits it has at least: of a frequent word the first are counted. */
  readonly count: number
}

/** What a shelf has of what was looked for: the editions that have most of it first. */
export interface ShelfFound extends Pick<Found, 'how' | 'sought' | 'terms' | 'date'> {
  readonly editions: ReadonlyArray<FoundEdition>
  /** Editions that have something, shown or not. */
  readonly count: number
}

/** Files of terms and of documents that one query fetches at most: together less than 300 KB on the wire; tests/search/shelf-search.test.ts. */
export const most = {terms: 22, documents: 24, editions: 10, hits: 3} as const

/** Reads a file of the search by its path below `search/`. */
export type ReadShelfFile = <Content>(path: string) => Promise<Content>

type Places = ReadonlyMap<number, ReadonlySet<number>>

/** Answers a query over all editions; what it needs is fetched, and nothing else. */
export async function searchShelf(shelf: Shelf, read: ReadShelfFile, typed: string): Promise<ShelfFound> {
  const termsOf = termReader(shelf, read)
  const asked = await placesOf(shelf, termsOf, typed, 'exactly')
  const meant = asked.length > 0 ? undefined : otherKeyboard(typed)
  const switched = meant === undefined ? [] : await placesOf(shelf, termsOf, meant, 'exactly')
  const sought = meant !== undefined && switched.length > 0 ? meant : typed
  const exact = asked.length > 0 ? asked : switched
  const ranked = exact.length > 0 ? exact : await placesOf(shelf, termsOf, typed, 'nearly')
  const shown = ranked.slice(0, most.editions)
  const fetched = await documentsOf(shelf, read, shown)
  const candidates = fetched.flatMap(({documents}) => documents)
  const found = find(makeSearchIndex(candidates, shelf.languages), {documents: candidates, languages: shelf.languages}, sought)
  const order = new Map(found.documents.map((document, at) => [document, at]))
  const editions = fetched.flatMap(({count, documents, id}): ReadonlyArray<FoundEdition> => {
    const own = documents.filter((document) => order.has(document)).toSorted((a, b) => order.get(a)! - order.get(b)!)
    return own.length > 0 ? [{id, count: Math.max(count, own.length), documents: own}] : []
  })
  const how = editions.length === 0 ? 'nothing' : sought === typed ? found.how : 'keyboard'
  return {
    how,
    sought,
    terms: found.terms,
    date: found.date,
    editions,
    count: editions.length < shown.length ? editions.length : ranked.length
  }
}

interface RankedEdition {
  readonly edition: number
  /** Its best documents, the best first. */
  readonly best: ReadonlyArray<number>
  readonly count: number
  readonly score: number
}

/** Terms that were read: no record, for words such as `constructor` are keys of every record. */
type Terms = ReadonlyMap<string, TermFile[string]>

/** Reads the files that have terms, of one query as many as it may fetch; a file that was read already is read no more. */
function termReader({firstTerms}: Shelf, read: ReadShelfFile): (terms: ReadonlyArray<string>) => Promise<Terms> {
  const files = new Map<number, Promise<TermFile>>()
  return async (terms) => {
    for (const term of terms) {
      const file = fileOf(firstTerms, term)
      if (!files.has(file) && files.size < most.terms) files.set(file, read<TermFile>(termFile(file)))
    }
    return new Map((await Promise.all(files.values())).flatMap((file) => Object.entries(file)))
  }
}

/** The editions that have what a query asks for, all of it where any has, the best first; nearly: by sound or by nearly the same letters. */
async function placesOf(
  shelf: Shelf,
  termsOf: ReturnType<typeof termReader>,
  typed: string,
  closeness: 'exactly' | 'nearly'
): Promise<ReadonlyArray<RankedEdition>> {
  const {dates, phrases, words} = readQuery(typed)
  const asked = [...words, ...phrases.flatMap((phrase) => wordsOf(phrase).map(({text}) => text))]
  const keysOf = (word: string): ReadonlyArray<string> => (closeness === 'nearly' ? nameKeys(word) : [])
  const sought = [...asked.map((word) => [...possibleTerms(word, shelf.languages), ...keysOf(word)]), ...dates.map((date) => [date])]
  const terms = await termsOf(sought.flat())
  const places = sought.map((alike) => {
    const exact = alike.filter((term) => terms.has(term))
    return placesAt(terms, exact.length > 0 || closeness === 'exactly' ? exact : nearTerms([...terms.keys()], alike))
  })
  const ranked = shelf.editions.map(({firstOfKind}, edition) => rankedEdition(edition, places, firstOfKind.sentence ?? Infinity))
  const complete = ranked.filter(({hasAll}) => hasAll)
  // Some of the words alone: where all of them stand nowhere, nearly neither.
  const found = complete.length > 0 || closeness === 'exactly' ? complete : ranked.filter(({count}) => count > 0)
  return found.toSorted((a, b) => b.score - a.score)
}

function placesAt(terms: Terms, alike: ReadonlyArray<string>): Places {
  const places = new Map<number, Set<number>>()
  for (const [edition, documents] of alike.flatMap((term) => terms.get(term) ?? [])) {
    const own = places.get(edition) ?? new Set()
    for (const document of documents) own.add(document)
    places.set(edition, own)
  }
  return places
}

/** Terms that differ by a letter or two from those that nobody uses. Keys and dates have no neighbours. */
function nearTerms(terms: ReadonlyArray<string>, sought: ReadonlyArray<string>): ReadonlyArray<string> {
  const words = sought.filter((term) => term.length > 4 && !/^[~\d-]/u.test(term))
  return terms.filter((term) => words.some((word) => distance(word, term) <= (word.length < 7 ? 1 : 2)))
}

/** What an edition has: documents with all that is asked before those with some, names and sources (before `firstSentence`) before sentences. */
function rankedEdition(edition: number, places: ReadonlyArray<Places>, firstSentence: number): RankedEdition & {readonly hasAll: boolean} {
  const scores = new Map<number, {asked: number; score: number}>()
  for (const one of places) {
    // What few editions have says more than what all of them have.
    const weight = 1 / Math.log2(2 + one.size)
    for (const document of one.get(edition) ?? []) {
      const {asked, score} = scores.get(document) ?? {asked: 0, score: 0}
      scores.set(document, {asked: asked + 1, score: score + weight * (document < firstSentence ? 3 : 1)})
    }
  }
  const all = [...scores].filter(([, {asked}]) => asked === places.length)
  const hits = (all.length > 0 ? all : [...scores]).toSorted(([a, one], [b, other]) => other.score - one.score || a - b)
  const best = hits.slice(0, most.hits)
  const score = best.reduce((sum, [, own]) => sum + own.score, Math.log2(1 + hits.length))
  return {edition, best: best.map(([document]) => document), count: hits.length, score, hasAll: all.length > 0}
}

/** The best documents of editions, from as few files as may be fetched: those of the first editions before those of the others. */
async function documentsOf(shelf: Shelf, read: ReadShelfFile, ranked: ReadonlyArray<RankedEdition>): Promise<ReadonlyArray<FoundEdition>> {
  const wanted = ranked.map(({best, edition}) =>
    best.map((number) => ({number, file: lastAtMost(shelf.editions[edition]!.firstDocuments, number)}))
  )
  // The best of each edition first, then the second of each.
  const files = new Map<string, Promise<DocumentFile>>()
  for (let rank = 0; rank < most.hits; rank += 1) {
    for (const [at, places] of wanted.entries()) {
      const place = places[rank]
      if (!place) continue
      const path = documentFile(shelf.editions[ranked[at]!.edition]!.id, place.file)
      if (!files.has(path) && files.size < most.documents) files.set(path, read<DocumentFile>(path))
    }
  }
  return Promise.all(
    ranked.map(async ({count, edition}, at) => {
      const {firstDocuments, id} = shelf.editions[edition]!
      const documents = await Promise.all(
        wanted[at]!.map(async ({file, number}) => (await files.get(documentFile(id, file)))?.[number - firstDocuments[file]!])
      )
      return {id, count, documents: documents.filter((document) => document !== undefined)}
    })
  )
}

/** The file that has a term, if any has. */
function fileOf(firstTerms: ReadonlyArray<string>, term: string): number {
  return Math.max(
    0,
    firstTerms.findLastIndex((first) => first <= term)
  )
}

function lastAtMost(firsts: ReadonlyArray<number>, number: number): number {
  return firsts.findLastIndex((first) => first <= number)
}
