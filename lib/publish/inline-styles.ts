import type {Element, Root} from 'hast'
import {toString} from 'hast-util-to-string'
import {visit} from 'unist-util-visit'

const styleAddress = /url\((['"]?)(?!data:|[a-z]+:|#)([^'")]+)\1\)/g

/**
 * Puts all styles of a page into one sheet in its head: on a slow line a request before the first paint costs more than the sheet's
 * bytes. Style attributes, which the policy forbids, become classes of that sheet.
 *
 * `read` gives the text of a linked sheet by its address. Addresses in it become absolute; `basePath` stands before those that begin
 * with `/`.
 */
export function inlineStyles(page: Root, read: (address: string) => string, basePath: string): void {
  const sheets: Array<string> = []
  const attributes = new Map<string, string>()
  let style: Element | undefined
  visit(page, 'element', (node, index, parent) => {
    if (node.properties['style'] !== undefined) {
      const declarations = String(node.properties['style'])
      const name = attributes.get(declarations) ?? `style-${attributes.size + 1}`
      attributes.set(declarations, name)
      delete node.properties['style']
      node.properties['className'] = [...[node.properties['className'] ?? []].flat().map(String), name]
    }
    if (index === undefined || !parent || !isSheet(node)) return
    if (isPreload(node)) {
      parent.children.splice(index, 1)
      return index
    }
    const href = String(node.properties['href'] ?? '')
    sheets.push(node.tagName === 'style' ? toString(node) : rebase(read(href), href, basePath))
    if (style) {
      parent.children.splice(index, 1)
      return index
    }
    style = {type: 'element', tagName: 'style', properties: {}, children: []}
    parent.children[index] = style
    return undefined
  })
  for (const [declarations, name] of attributes) sheets.push(`.${name}{${declarations}}`)
  if (style) style.children = [{type: 'text', value: sheets.join('\n')}]
}

function isSheet(node: Element): boolean {
  return node.tagName === 'style' || isPreload(node) || (node.tagName === 'link' && String(node.properties['rel']) === 'stylesheet')
}

function isPreload({properties, tagName}: Element): boolean {
  return tagName === 'link' && String(properties['rel']) === 'preload' && properties['as'] === 'style'
}

function rebase(css: string, href: string, basePath: string): string {
  return css.replace(styleAddress, (_, _quote, address: string) => {
    const path =
      address.startsWith('/') && !address.startsWith(`${basePath}/`) ? basePath + address : new URL(address, `http://site${href}`).pathname
    return `url(${path})`
  })
}
