import type {Element, Nodes, Root} from 'hast'
import {isDataScript} from './is-data-script.ts'

/**
 * Takes out what Next adds for its runtime, which no page of ours has: scripts without `data-keep`, their preloads, comments and
 * empty hidden boxes. `data-keep` itself goes too.
 */
export function stripPage(page: Root): void {
  clean(page)
}

function clean(parent: Root | Element): void {
  const kept = (parent.children as Array<Nodes>).filter((node) => !isRuntime(node))
  parent.children = kept as typeof parent.children
  for (const node of kept) {
    if (node.type !== 'element') continue
    delete node.properties['dataKeep']
    clean(node)
  }
}

function isRuntime(node: Nodes): boolean {
  if (node.type === 'comment') return true
  if (node.type !== 'element') return false
  const {tagName, properties, children} = node
  if (tagName === 'script') return properties['dataKeep'] === undefined && !isDataScript(node)
  if (tagName === 'link') return properties['as'] === 'script' || String(properties['rel']) === 'expect'
  return tagName === 'div' && Boolean(properties['hidden']) && children.every(({type}) => type === 'comment')
}
