import {find, type Found, type Searched} from '#lib/search/find.ts'
import {readSearchIndex} from '#lib/search/search-index.ts'
import * as hooks from '../hooks.ts'
import {showFound} from './show-found.ts'

/** What came of a query, and how it is shown. */
export interface Answer {
  readonly how: Found['how']
  readonly count: number
  readonly show: () => void
}

/** What answers queries in a panel: loaded with its index and what is searched, at the first query. Rejects where either cannot be had. */
export async function answersFor(panel: HTMLElement): Promise<(typed: string) => Answer> {
  const [index, searched] = await Promise.all([
    textAt(panel.getAttribute(hooks.searchIndexAt)),
    textAt(panel.getAttribute(hooks.searchPanel))
  ])
  const read = readSearchIndex(index)
  const all = JSON.parse(searched) as Searched
  return (typed) => {
    const found = find(read, all, typed)
    return {how: found.how, count: found.documents.length, show: () => showFound(panel, found)}
  }
}

async function textAt(address: string | null): Promise<string> {
  const response = await fetch(address ?? '')
  if (!response.ok) throw new Error(response.statusText)
  return response.text()
}
