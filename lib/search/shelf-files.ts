import type {Searched, SearchDocument, SearchKind} from './search-document.ts'
import {documentTerms} from './search-index.ts'
import {documentFile, fileSize, mostPlaces, shelfFile, termFile, type Shelf, type ShelfEdition} from './shelf-file.ts'

/** A file of the search of a shelf, by its path below `search/`. */
export interface MadeFile {
  readonly path: string
  readonly content: string
}

/** The search of a shelf. Editions are asked for one after another, and of each its terms alone are kept. */
export function* shelfFiles(editions: Iterable<{readonly id: string; readonly searched: Searched}>): Generator<MadeFile> {
  const places = new Map<string, Array<[edition: number, documents: Array<number>, count?: number]>>()
  const languages = new Set<string>()
  const known: Array<ShelfEdition> = []
  for (const {id, searched} of editions) {
    const {documents} = searched
    for (const lang of searched.languages) languages.add(lang)
    addTerms(places, known.length, searched)
    const cut = cutBySize(documents.map((document) => JSON.stringify(document)))
    for (const [index, {items}] of cut.entries()) yield {path: documentFile(id, index), content: `[${items.join(',')}]\n`}
    known.push({id, firstDocuments: cut.map(({first}) => first), firstOfKind: firstOfKind(documents)})
  }
  const terms = [...places.keys()].sort()
  const cut = cutBySize(terms.map((term) => `${JSON.stringify(term)}:${JSON.stringify(places.get(term))}`))
  for (const [index, {items}] of cut.entries()) yield {path: termFile(index), content: `{${items.join(',')}}\n`}
  const shelf: Shelf = {languages: [...languages], firstTerms: cut.map(({first}) => terms[first]!), editions: known}
  yield {path: shelfFile, content: `${JSON.stringify(shelf)}\n`}
}

function addTerms(places: Map<string, Array<[number, Array<number>, number?]>>, edition: number, {documents, languages}: Searched): void {
  for (const [number, document] of documents.entries()) {
    for (const term of documentTerms(document, languages)) {
      const editions = places.get(term) ?? []
      places.set(term, editions)
      const last = editions.at(-1)
      if (last?.[0] !== edition) editions.push([edition, [number]])
      else if (last[1].length < mostPlaces) last[1].push(number)
      else last[2] = (last[2] ?? mostPlaces) + 1
    }
  }
}

/** Parts a list into stretches of about the size of a file, at least one item each. */
function cutBySize(items: ReadonlyArray<string>): ReadonlyArray<{readonly first: number; readonly items: ReadonlyArray<string>}> {
  const cut: Array<{first: number; items: Array<string>}> = []
  let size = 0
  for (const [at, item] of items.entries()) {
    const last = cut.at(-1)
    if (last && size + item.length <= fileSize) last.items.push(item)
    else cut.push({first: at, items: [item]})
    size = last === cut.at(-1) ? size + item.length : item.length
  }
  return cut
}

function firstOfKind(documents: ReadonlyArray<SearchDocument>): Readonly<Partial<Record<SearchKind, number>>> {
  const first: Partial<Record<SearchKind, number>> = {}
  for (const [number, {kind}] of documents.entries()) first[kind] ??= number
  return first
}
