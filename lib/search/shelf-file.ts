import type {SearchDocument, SearchKind} from './search-document.ts'

/*
 * The search of a shelf is files, of which a query fetches those that it needs: one that says what there is (`shelf.json`), the terms of all
 * editions in their order, cut into files of about one size (`terms-12.json`), and what each edition has, cut likewise (`an-edition/3.json`).
 */

/** What there is to search: fetched before the first query. */
export interface Shelf {
  /** In which a word of a query may be. */
  readonly languages: ReadonlyArray<string>
  /** The first term of each file of terms. */
  readonly firstTerms: ReadonlyArray<string>
  readonly editions: ReadonlyArray<ShelfEdition>
}

/** An edition on the shelf: its documents are numbered in their order. */
export interface ShelfEdition {
  readonly id: string
  /** The number of the first document of each file. */
  readonly firstDocuments: ReadonlyArray<number>
  /** The number of the first document of each kind. */
  readonly firstOfKind: Readonly<Partial<Record<SearchKind, number>>>
}

/** A file of terms, and of each the editions that have it. */
export type TermFile = Readonly<Record<string, ReadonlyArray<TermPlaces>>>

/**
 * Where a term stands in an edition (by its place on the shelf): the documents that have it, in their order. Where those are the first
 * `mostPlaces` alone, `count` says how many there are in all.
 */
export type TermPlaces = readonly [edition: number, documents: ReadonlyArray<number>, count?: number]

/** A file of what an edition has. */
export type DocumentFile = ReadonlyArray<SearchDocument>

/** Documents that are named of a term in one edition: names and sources come first, and who wants all of them searches that edition. */
export const mostPlaces = 24

/** Characters of a file, uncompressed: some six kilobytes on the wire. */
export const fileSize = 14_000

export const shelfFile = 'shelf.json'

export function termFile(index: number): string {
  return `terms-${index}.json`
}

export function documentFile(edition: string, index: number): string {
  return `${edition}/${index}.json`
}
