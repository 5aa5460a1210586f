import type {ShelfEdition} from './shelf-file.ts'

/** Where a word stands in an edition, in any of its forms. */
export interface WordPlaces {
  /** Those that are known. */
  readonly documents: ReadonlySet<number>
  /** How many documents have it, and whether there may be more. */
  readonly count: number
  readonly isLeast: boolean
  /** The last document of which it is known whether it has the word: behind it a list of the shelf is cut. */
  readonly knownTo: number
}

/** Where a word stands on the shelf, by editions; `isUnread` where a file that may name more places was not read. */
export interface WordsPlaces {
  readonly of: ReadonlyMap<number, WordPlaces>
  readonly isUnread: boolean
}

/** What an edition has of what is asked, as far as lists of terms say. */
export interface RankedEdition {
  /** Its place on the shelf. */
  readonly edition: number
  /** All of it in one document, some of it, or nothing; perhaps: what was read leaves open whether some document has all of it. */
  readonly has: 'all' | 'perhaps' | 'some' | 'nothing'
  /** Documents that may be hits, the best first: those that have all of it, then those that perhaps have. */
  readonly hits: ReadonlyArray<number>
  /** How many documents have it, and whether there may be more. */
  readonly count: number
  readonly isLeast: boolean
  /** The document behind which any may be a hit, beside `hits`: of every word the list is cut. `Infinity` where one is whole. */
  readonly cutAt: number
  readonly score: number
}

const nowhere: WordPlaces = {documents: new Set(), count: 0, isLeast: false, knownTo: Infinity}

/** Hits of an edition by which it is ranked, for they are what is shown of it. */
const ranking = 3

/** What an edition has: documents with all that is asked before those with some, names and sources before sentences. */
export function rankedEdition(
  edition: number,
  {firstOfKind}: Pick<ShelfEdition, 'firstOfKind'>,
  words: ReadonlyArray<WordsPlaces>
): RankedEdition {
  const firstSentence = firstOfKind.sentence ?? Infinity
  const own = words.map(({isUnread, of}) => {
    const {documents, knownTo, ...counted} = of.get(edition) ?? nowhere
    // What few editions have says more than what all of them have.
    return {...counted, documents, isUnread, knownTo: isUnread ? -1 : knownTo, weight: 1 / Math.log2(2 + of.size)}
  })
  const scored = [...new Set(own.flatMap(({documents}) => [...documents]))].map((document) => {
    const has = own.filter(({documents}) => documents.has(document))
    const lacks = own.filter(({documents, knownTo}) => !documents.has(document) && document <= knownTo)
    const score = has.reduce((sum, {weight}) => sum + weight * (document < firstSentence ? 3 : 1), 0)
    return {document, score, isAll: has.length === own.length, mayBeAll: lacks.length === 0}
  })
  const all = scored.filter(({isAll}) => isAll)
  const perhaps = scored.filter(({isAll, mayBeAll}) => mayBeAll && !isAll)
  const cutAt = Math.max(...own.map(({knownTo}) => knownTo))
  const isCut = own.length > 0 && cutAt < Infinity
  const isPossible = all.length > 0 || perhaps.length > 0 || isCut
  const best = (some: typeof scored): typeof scored => some.toSorted((a, b) => b.score - a.score || a.document - b.document)
  const hits = isPossible ? [...best(all), ...best(perhaps)] : best(scored)
  const counted = isPossible ? {count: all.length, isLeast: perhaps.length > 0 || isCut} : {count: scored.length, isLeast: true}
  const [alone, another] = own
  const {count, isLeast} = alone && !another && !alone.isUnread ? alone : counted
  return {
    edition,
    has: all.length > 0 ? 'all' : isPossible ? 'perhaps' : scored.length > 0 ? 'some' : 'nothing',
    hits: hits.map(({document}) => document),
    count,
    isLeast,
    cutAt: isCut ? cutAt : Infinity,
    score: hits.slice(0, ranking).reduce((sum, {score}) => sum + score, Math.log2(1 + count))
  }
}
