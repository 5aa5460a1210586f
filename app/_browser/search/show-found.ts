import type {Found} from '#lib/search/find.ts'
import {searchKinds, type SearchDocument} from '#lib/search/search-document.ts'
import {words} from '../frame/words.ts'
import * as hooks from '../hooks.ts'
import {hitItem, namesIn} from './hit-item.ts'
import {nearWords} from './near-words.ts'

/** Hits of a kind that are shown at once. */
const shownAtOnce = 8

/** Those that are made at once: of a frequent word there are hundreds, which are made when somebody asks for the rest. */
const madeAtOnce = 40

/** Lists what was found by kind, the best first, each with its place and the words that were looked for; behind them names that sound alike. */
export function showFound(panel: HTMLElement, {alike, documents, nearest, terms}: Found): void {
  const results = panel.querySelector(`[${hooks.searchResults}]`)
  const kinds = namesIn(panel, hooks.kindNames)
  const sectionOf = (name: string, own: ReadonlyArray<SearchDocument>): ReadonlyArray<HTMLElement> => {
    if (own.length === 0) return []
    const section = document.createElement('section')
    const heading = document.createElement('h2')
    heading.append(name, ' ', element('small', String(own.length)))
    const item = (found: SearchDocument): HTMLElement => hitItem(panel, panel.getAttribute(hooks.base) ?? '', found, terms)
    section.append(heading, listOf(own.slice(0, shownAtOnce).map(item)))
    if (own.length > shownAtOnce) {
      const more = document.createElement('details')
      const rest = listOf(own.slice(shownAtOnce, madeAtOnce).map(item))
      more.append(element('summary', words(results, hooks.sayMore, {count: own.length - shownAtOnce})), rest)
      more.addEventListener('toggle', () => rest.append(...own.slice(madeAtOnce).map(item)), {once: true})
      section.append(more)
    }
    return [section]
  }
  results?.replaceChildren(
    ...searchKinds.flatMap((kind) => {
      const own = documents.filter((document) => document.kind === kind)
      return sectionOf(kinds[kind] ?? kind, own)
    }),
    ...sectionOf(words(results, hooks.sayAlike), alike),
    ...nearWords(words(results, hooks.sayNearest), nearest)
  )
}

function listOf(items: ReadonlyArray<HTMLElement>): HTMLElement {
  const list = document.createElement('ol')
  list.append(...items)
  return list
}

function element(name: string, textContent: string): HTMLElement {
  return Object.assign(document.createElement(name), {textContent})
}
