import type {Element} from 'hast'
import {visit} from 'unist-util-visit'

const next: Readonly<Record<string, string>> = {h1: 'h2', h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6'}

/** Lowers each heading of a page by a level; its title stays marked as one, since the list of contents names it all the same. */
export function lowerHeadings(page: Element): void {
  visit(page, 'element', (node) => {
    if (node.tagName === 'h1') node.properties['dataPartTitle'] = ''
    node.tagName = next[node.tagName] ?? node.tagName
  })
}
