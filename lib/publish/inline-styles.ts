import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'

const styleAddress = /url\((['"]?)(?!data:|[a-z]+:|#)([^'")]+)\1\)/g

/**
 * Puts each linked style sheet into the page: on a slow line a request before the first paint costs more than the sheet's bytes.
 *
 * `read` gives the text of a sheet by its address. Addresses in it become absolute; `basePath` stands before those that begin with `/`.
 */
export function inlineStyles(page: Root, read: (address: string) => string, basePath: string): void {
  visit(page, 'element', (node, index, parent) => {
    if (node.tagName !== 'link' || index === undefined || !parent) return
    const href = String(node.properties['href'] ?? '')
    const rel = String(node.properties['rel'] ?? '')
    if (rel === 'preload' && node.properties['as'] === 'style') {
      parent.children.splice(index, 1)
      return index
    }
    if (rel !== 'stylesheet') return
    const style: Element = {
      type: 'element',
      tagName: 'style',
      properties: {},
      children: [{type: 'text', value: rebase(read(href), href, basePath)}]
    }
    parent.children[index] = style
    return undefined
  })
}

function rebase(css: string, href: string, basePath: string): string {
  return css.replace(styleAddress, (_, _quote, address: string) => {
    const path =
      address.startsWith('/') && !address.startsWith(`${basePath}/`) ? basePath + address : new URL(address, `http://site${href}`).pathname
    return `url(${path})`
  })
}
