import type {Element, Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {collapse} from '#lib/text/collapse.ts'
import type {PageGlimpse} from './visit.ts'

const unseen = new Set(['head', 'noscript', 'script', 'style', 'template'])

/** What the first bytes of a page show. `contentType` is the header, whose character set comes before that of the page. */
export function pageGlimpse(bytes: Uint8Array, contentType: string): PageGlimpse {
  const tree = unified().use(rehypeParse).parse(decode(bytes, contentType))
  return {
    title: textOfFirst(tree, 'title'),
    heading: textOfFirst(tree, 'h1'),
    textLength: collapse(visibleText(tree)).length,
    hasScripts: first(tree, 'script') !== undefined
  }
}

/** Old pages of the region are often in windows-1251; what names no character set is read as UTF-8. */
function decode(bytes: Uint8Array, contentType: string): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const label = /charset=["']?([\w-]+)/iu.exec(contentType)?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/iu.exec(beginning)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

function first(node: Nodes, tagName: string): Element | undefined {
  if (node.type === 'element' && node.tagName === tagName) return node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = first(child, tagName)
    if (found) return found
  }
  return undefined
}

function textOfFirst(tree: Nodes, tagName: string): string | undefined {
  const element = first(tree, tagName)
  return element && (collapse(allText(element)) || undefined)
}

function allText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(allText).join('') : ''
}

function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && unseen.has(node.tagName)) return ''
  return 'children' in node ? node.children.map(visibleText).join(' ') : ''
}
