import {documentPlace} from '#lib/search/document-place.ts'
import {markedWords} from '#lib/search/marked-words.ts'
import type {SearchDocument} from '#lib/search/search-document.ts'
import {filled} from '../frame/words.ts'
import * as hooks from '../hooks.ts'

/** What was found, as an item of a list: its place in the edition that begins at `base`, and the words that were looked for. */
export function hitItem(panel: HTMLElement, base: string, found: SearchDocument, terms: ReadonlySet<string>): HTMLElement {
  const item = document.createElement('li')
  item.setAttribute(hooks.hit, found.id)
  const own = document.documentElement.lang as 'ky' | 'ru' | 'en'
  const [text, lang] = typeof found.text === 'string' ? [found.text, found.lang ?? own] : [found.text[own], own]
  const link = Object.assign(document.createElement('a'), {href: `${base}${found.at}`})
  const place = placeOf(panel, found)
  const words = Object.assign(document.createElement('span'), {lang})
  words.append(
    ...markedWords(text, lang, terms).map((piece) =>
      piece.isHit ? Object.assign(document.createElement('mark'), {textContent: piece.text}) : piece.text
    )
  )
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

/** What a panel calls things, as JSON in an attribute. */
export function namesIn(panel: HTMLElement, hook: string): Readonly<Record<string, string>> {
  return JSON.parse(panel.getAttribute(hook) ?? '{}') as Record<string, string>
}
