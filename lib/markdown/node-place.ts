import type {Nodes} from 'mdast'
import type {Place} from '#lib/diagnostics/diagnostic.ts'

/** The position of a node, as a place in the content. */
export function placeOf(node: Nodes, path: string): Place {
  return {path, start: node.position?.start, end: node.position?.end}
}

/** The beginning of a node's source, for messages. */
export function excerpt(node: Nodes, source: string): string {
  const text = source.slice(node.position?.start.offset, node.position?.end.offset).replace(/\s+/gu, ' ').trim()
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
