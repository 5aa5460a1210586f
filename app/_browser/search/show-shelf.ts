import type {Counted, ShelfFound} from '#lib/search/shelf-search.ts'
import {words} from '../frame/words.ts'
import * as hooks from '../hooks.ts'
import {hitItem} from './hit-item.ts'
import {nearWords} from './near-words.ts'

/** Shows the editions that have what was looked for, the best first, each with its best hits and the way to all of them. */
export function showShelf(panel: HTMLElement, {editions, nearest, sought, terms}: ShelfFound): void {
  const results = panel.querySelector(`[${hooks.searchResults}]`)
  results?.replaceChildren(
    ...editions.flatMap(({count, documents, id}) => {
      const known = panel.querySelector(`[${hooks.shelfEdition}="${CSS.escape(id)}"] a`)
      if (!(known instanceof HTMLAnchorElement)) return []
      const section = document.createElement('section')
      const heading = document.createElement('h2')
      const all = known.cloneNode(true) as HTMLAnchorElement
      all.search = new URLSearchParams({q: sought}).toString()
      const said = count && words(results, hooks.sayMore, {count: counted(panel, count)})
      const note = documents.length === 0 ? words(results, hooks.sayLook) : (said ?? '')
      heading.append(all, ' ', Object.assign(document.createElement('small'), {textContent: note}))
      const list = document.createElement('ol')
      const base = known.pathname.replace(/search\/$/u, '')
      list.append(...documents.map((found) => hitItem(panel, base, found, terms)))
      section.append(heading, ...(documents.length > 0 ? [list] : []))
      return [section]
    }),
    ...nearWords(words(results, hooks.sayNearest), nearest)
  )
}

/** A number, or in words that it is the least of them. */
export function counted(panel: HTMLElement, {count, isLeast}: Counted): string | number {
  return isLeast ? words(panel.querySelector(`[${hooks.searchResults}]`), hooks.sayLeast, {count}) : count
}
