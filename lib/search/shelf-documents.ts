import type {RankedEdition} from './ranked-edition.ts'
import type {SearchDocument} from './search-document.ts'
import {documentFile, type DocumentFile, type Shelf, type ShelfEdition} from './shelf-file.ts'
import type {ReadShelfFile} from './shelf-terms.ts'

type Hits = Pick<RankedEdition, 'edition' | 'hits' | 'cutAt'>

/** Documents of an edition that may be hits, as far as they were read, the best first. */
export interface ReadDocuments<Ranked> {
  readonly ranked: Ranked
  readonly documents: ReadonlyArray<SearchDocument>
  /** Whether every document of it that may be a hit was read. */
  readonly isWhole: boolean
}

/**
 * Reads the best `depth` documents of editions, from as few files as may be fetched: the best of each edition first, then the second of each;
 * and with them whatever else may be a hit and stands in a file that was read. `Infinity` reads what stands behind a list that is cut, too. A
 * file is read once, and all in all at most `most` of them.
 */
export function documentReader(
  {editions}: Shelf,
  read: ReadShelfFile,
  most: number
): <Ranked extends Hits>(ranked: ReadonlyArray<Ranked>, depth: number) => Promise<ReadonlyArray<ReadDocuments<Ranked>>> {
  const files = new Map<string, Promise<DocumentFile>>()
  return async (ranked, depth) => {
    const wanted = ranked.map((one) => filesOf(one, editions[one.edition]!, depth))
    const longest = Math.max(0, ...wanted.map(({length}) => length))
    for (let rank = 0; rank < longest; rank += 1) {
      for (const paths of wanted) {
        const path = paths[rank]
        if (path !== undefined && !files.has(path) && files.size < most) files.set(path, read<DocumentFile>(path))
      }
    }
    return Promise.all(ranked.map(async (one) => readDocuments(one, editions[one.edition]!, files)))
  }
}

/** The files of the documents that may be hits of an edition, those of the best first; one may be named twice. */
function filesOf({cutAt, hits}: Hits, {firstDocuments, id}: ShelfEdition, depth: number): ReadonlyArray<string> {
  const best = hits.slice(0, depth).map((number) => fileOf(firstDocuments, number))
  const behind =
    depth === Infinity ? [...firstDocuments.keys()].filter((file) => cutAt < Infinity && file >= fileOf(firstDocuments, cutAt + 1)) : []
  return [...best, ...behind].map((file) => documentFile(id, file))
}

async function readDocuments<Ranked extends Hits>(
  ranked: Ranked,
  edition: ShelfEdition,
  files: ReadonlyMap<string, Promise<DocumentFile>>
): Promise<ReadDocuments<Ranked>> {
  const {cutAt, hits} = ranked
  const {firstDocuments, id} = edition
  const known = new Map<number, SearchDocument>()
  for (const [file, first] of firstDocuments.entries()) {
    const documents = await files.get(documentFile(id, file))
    for (const [at, document] of documents?.entries() ?? []) known.set(first + at, document)
  }
  const behind = [...known.keys()].filter((number) => number > cutAt && !hits.includes(number))
  const documents = [...hits, ...behind].map((number) => known.get(number)).filter((document) => document !== undefined)
  const isWhole = filesOf(ranked, edition, Infinity).every((path) => files.has(path))
  return {ranked, documents, isWhole}
}

function fileOf(firstDocuments: ReadonlyArray<number>, number: number): number {
  return firstDocuments.findLastIndex((first) => first <= number)
}
