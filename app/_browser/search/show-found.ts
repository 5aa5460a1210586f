import {documentPlace} from '#lib/search/document-place.ts'
import type {Found} from '#lib/search/find.ts'
import {markedWords} from '#lib/search/marked-words.ts'
import {searchKinds, type SearchDocument} from '#lib/search/search-document.ts'
import {filled, words} from '../frame/words.ts'
import * as hooks from '../hooks.ts'

/** Hits of a kind that are shown at once. */
const shownAtOnce = 8

/** Lists what was found by kind, the best first, each with its place and the words that were looked for. */
export function showFound(panel: HTMLElement, {documents, nearest, terms}: Found): void {
  const results = panel.querySelector(`[${hooks.searchResults}]`)
  const kinds = namesIn(panel, hooks.kindNames)
  results?.replaceChildren(
    ...searchKinds.flatMap((kind) => {
      const own = documents.filter((document) => document.kind === kind)
      if (own.length === 0) return []
      const section = document.createElement('section')
      const heading = document.createElement('h2')
      heading.append(kinds[kind] ?? kind, ' ', element('small', String(own.length)))
      const items = own.map((found) => hitItem(panel, found, terms))
      section.append(heading, listOf(items.slice(0, shownAtOnce)))
      if (own.length > shownAtOnce) {
        const more = document.createElement('details')
        more.append(element('summary', words(results, hooks.sayMore, {count: own.length - shownAtOnce})), listOf(items.slice(shownAtOnce)))
        section.append(more)
      }
      return [section]
    }),
    ...(nearest.length > 0 ? [nearWords(words(results, hooks.sayNearest), nearest)] : [])
  )
}

/** The words that are most like what is not there, each a query of its own. */
function nearWords(what: string, nearest: Found['nearest']): HTMLElement {
  const line = element('p', what)
  for (const {lang, text} of nearest) {
    const link = Object.assign(element('a', text) as HTMLAnchorElement, {href: `?q=${encodeURIComponent(text)}`})
    if (lang !== undefined) link.lang = lang
    line.append(' ', link)
  }
  return line
}

function hitItem(panel: HTMLElement, found: SearchDocument, terms: ReadonlySet<string>): HTMLElement {
  const item = document.createElement('li')
  item.setAttribute(hooks.hit, found.id)
  const own = document.documentElement.lang as 'ky' | 'ru' | 'en'
  const [text, lang] = typeof found.text === 'string' ? [found.text, found.lang ?? own] : [found.text[own], own]
  const link = Object.assign(document.createElement('a'), {href: `${panel.getAttribute(hooks.base) ?? ''}${found.at}`})
  const place = placeOf(panel, found)
  const words = Object.assign(document.createElement('span'), {lang})
  words.append(...markedWords(text, lang, terms).map((piece) => (piece.isHit ? element('mark', piece.text) : piece.text)))
  if (place === undefined) {
    link.append(words)
    item.append(link)
  } else {
    link.append(place)
    item.append(link, ' ', words)
  }
  return item
}

/** What a sentence is called by: its place; other things are called what they say. */
function placeOf(panel: HTMLElement, found: SearchDocument): string | undefined {
  const place = documentPlace(found)
  if (place === undefined) return undefined
  const name = namesIn(panel, hooks.passages)[place.kind]
  return name === undefined ? found.id : filled(name, {number: place.number})
}

function listOf(items: ReadonlyArray<HTMLElement>): HTMLElement {
  const list = document.createElement('ol')
  list.append(...items)
  return list
}

function namesIn(panel: HTMLElement, hook: string): Readonly<Record<string, string>> {
  return JSON.parse(panel.getAttribute(hook) ?? '{}') as Record<string, string>
}

function element(name: string, textContent: string): HTMLElement {
  return Object.assign(document.createElement(name), {textContent})
}
