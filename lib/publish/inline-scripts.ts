import type {Root} from 'hast'
import {visit} from 'unist-util-visit'

/**
 * Puts each script that is marked `data-inline` into the page, and gives their texts. `read` gives the text of a script by its address.
 */
export function inlineScripts(page: Root, read: (address: string) => string): ReadonlyArray<string> {
  const texts: Array<string> = []
  visit(page, 'element', (node) => {
    const {src, dataInline} = node.properties
    if (node.tagName !== 'script' || dataInline === undefined) return
    const text = read(String(src)).trim()
    delete node.properties['src']
    delete node.properties['dataInline']
    node.children = [{type: 'text', value: text}]
    texts.push(text)
  })
  return texts
}
