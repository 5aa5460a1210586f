import {askedDateWords} from '#lib/search/asked-date-words.ts'
import {find} from '#lib/search/find.ts'
import type {Searched, SearchDocument} from '#lib/search/search-document.ts'
import {addDocuments, readSearchIndex} from '#lib/search/search-index.ts'
import * as hooks from '../hooks.ts'
import type {Answer} from './answer.ts'
import {showFound} from './show-found.ts'
import {textAt} from './text-at.ts'

/** What answers queries in a panel: loaded with its index and what is searched, at the first query. Rejects where either cannot be had. */
export async function answersFor(panel: HTMLElement): Promise<(typed: string) => Answer> {
  const [index, searched] = await Promise.all([
    textAt(panel.getAttribute(hooks.searchIndexAt) ?? ''),
    textAt(panel.getAttribute(hooks.searchPanel) ?? '')
  ])
  const read = readSearchIndex(index)
  const pages = JSON.parse(panel.getAttribute(hooks.searchedPages) ?? '[]') as ReadonlyArray<SearchDocument>
  const all = addDocuments(read, JSON.parse(searched) as Searched, pages)
  return (typed) => {
    const found = find(read, all, typed)
    return {
      how: found.how,
      values: {query: found.sought, count: found.documents.length, searched: all.documents.length},
      date: found.date === undefined ? undefined : askedDateWords(found.date, document.documentElement.lang as 'ky' | 'ru' | 'en'),
      show: () => showFound(panel, found)
    }
  }
}
