import type {Inline} from '#lib/edition/index.ts'

/** A tree as a person reads it: `<segment><person>Анна</person> … <cite>[1]</cite></segment>`; an emendation is `{printed→corrected}`, a page break `|`. */
export function treeText(nodes: ReadonlyArray<Inline>): string {
  return nodes.map(nodeText).join('')
}

function nodeText(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'citation':
      return `<cite>${node.printed}</cite>`
    case 'emendation':
      return `{${node.printed}→${node.emendation.correction}}`
    case 'page-break':
      return '|'
    default: {
      const name = node.type === 'mention' ? node.mention.type : node.type
      return `<${name}>${treeText(node.children)}</${name}>`
    }
  }
}

/** The leaves of a tree in order. */
export function leavesOf(nodes: ReadonlyArray<Inline>): ReadonlyArray<Inline> {
  return nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]))
}

/** Every node of a tree, outer before inner. */
export function nodesOf(nodes: ReadonlyArray<Inline>): ReadonlyArray<Inline> {
  return nodes.flatMap((node) => [node, ...('children' in node ? nodesOf(node.children) : [])])
}

/** The text of a tree in one of its two forms. */
export function textOf(nodes: ReadonlyArray<Inline>, form: 'printed' | 'corrected'): string {
  return leavesOf(nodes)
    .map((leaf) => {
      if (leaf.type === 'text') return leaf.value
      if (leaf.type === 'emendation') return form === 'printed' ? leaf.printed : leaf.emendation.correction
      return leaf.type === 'citation' ? leaf.printed : ''
    })
    .join('')
}
