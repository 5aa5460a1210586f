import type {Edition, Finding} from '#lib/edition/index.ts'
import type {Searched} from '#lib/search/search-document.ts'
import {searchDocuments} from '#lib/search/search-documents.ts'
import {makeSearchIndex} from '#lib/search/search-index.ts'

/** Everything of an edition that can be found, as the search page shows it; the index names documents by their places in the list. */
export function searchedToJson(edition: Edition, findings: ReadonlyArray<Finding>): Searched {
  const languages = [...new Set([...edition.languages, ...edition.translations.map(({version}) => version.lang)])]
  return {languages, documents: searchDocuments(edition, findings)}
}

/** A serialised index of MiniSearch 7 over terms made by `searchTerm`. */
export function searchIndexToJson(edition: Edition, findings: ReadonlyArray<Finding>): string {
  const {documents, languages} = searchedToJson(edition, findings)
  return `${JSON.stringify(makeSearchIndex(documents, languages))}\n`
}
