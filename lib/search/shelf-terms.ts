import {termFile, type Shelf, type TermFile, type TermPlaces} from './shelf-file.ts'

/** Reads a file of the search by its path below `search/`. */
export type ReadShelfFile = <Content>(path: string) => Promise<Content>

/** What the files say that were read. */
export interface ReadTerms {
  /** No record, for words such as `constructor` are keys of every record. */
  readonly places: ReadonlyMap<string, ReadonlyArray<TermPlaces>>
  /** Whether the file was read that would have a term: of others nobody knows where they stand. */
  readonly isRead: (term: string) => boolean
}

/** Reads the files that have terms, of one query as many as it may fetch; a file that was read already is read no more. */
export function termReader({firstTerms}: Shelf, read: ReadShelfFile, most: number): (terms: ReadonlyArray<string>) => Promise<ReadTerms> {
  const files = new Map<number, Promise<TermFile>>()
  const fileOf = (term: string): number =>
    Math.max(
      0,
      firstTerms.findLastIndex((first) => first <= term)
    )
  return async (terms) => {
    for (const term of terms) {
      const file = fileOf(term)
      if (!files.has(file) && files.size < most) files.set(file, read<TermFile>(termFile(file)))
    }
    const places = new Map((await Promise.all(files.values())).flatMap((file) => Object.entries(file)))
    return {places, isRead: (term) => files.has(fileOf(term))}
  }
}
