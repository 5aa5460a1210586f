import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Reference, ReferenceItem} from '#lib/edition/index.ts'

/** An entry of the list exactly as printed: each source in its language, with its anchor where it stands in the list, its address as a link. */
export function printedEntry({items}: Reference, anchored: boolean): ReadonlyArray<Element> {
  return items.map((item) => h('span', {...(anchored && {id: item.id}), lang: item.lang}, withAddress(item)))
}

function withAddress({printed, url}: ReferenceItem): Array<ElementContent> {
  const at = url === undefined || !URL.canParse(url) ? -1 : printed.indexOf(url)
  if (url === undefined || at < 0) return [{type: 'text', value: printed}]
  return [
    {type: 'text', value: printed.slice(0, at)},
    h('a', {href: new URL(url).href}, url),
    {type: 'text', value: printed.slice(at + url.length)}
  ]
}
