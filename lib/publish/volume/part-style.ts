import type {Element, Root} from 'hast'
import {toString} from 'hast-util-to-string'
import {visit} from 'unist-util-visit'

/** Classes that stand for the style attributes of a page are numbered on each page anew. */
const numbered = /^style-\d+$/u

/** The sheet of a page, and in the page and in it the numbered classes with `suffix`, so that they mean the same beside those of other pages. */
export function partStyle(page: Root, suffix: string): string {
  let style = ''
  visit(page, 'element', (node: Element) => {
    if (node.tagName === 'style') style += toString(node)
    const {className} = node.properties
    if (Array.isArray(className))
      node.properties['className'] = className.map((name) => (numbered.test(String(name)) ? `${name}${suffix}` : name))
  })
  return style.replaceAll(/\.(style-\d+)\{/gu, `.$1${suffix}{`)
}
