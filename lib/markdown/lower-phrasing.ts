import type {Nodes, PhrasingContent} from 'mdast'
import {lowerDirective} from './lower-directive.ts'
import {excerpt, placeOf} from './node-place.ts'
import type {Reading} from './reading.ts'

/** Inline Markdown into printed text and layers. */
export function lowerPhrasing(nodes: ReadonlyArray<PhrasingContent>, reading: Reading): void {
  for (const node of nodes) lowerNode(node, reading)
}

function lowerNode(node: PhrasingContent, reading: Reading): void {
  const {layers, path, printed, report} = reading
  switch (node.type) {
    case 'text':
      checkProse(node, node.value, reading)
      printed.append(node.value)
      return
    case 'break':
      printed.append('\n')
      return
    case 'emphasis':
    case 'strong': {
      const start = printed.open()
      lowerPhrasing(node.children, reading)
      layers.highlights.push({start, end: printed.close(), rend: node.type === 'strong' ? 'bold' : 'italic'})
      return
    }
    case 'textDirective':
      lowerDirective(node, reading, lowerPhrasing)
      return
    default: {
      const scripted = node.type === 'link' && /^\s*(?:javascript|data|vbscript):/iu.test(node.url)
      report(
        node.type === 'html' ? 'markdown-holds-no-html' : scripted ? 'address-is-safe' : 'markdown-is-plain',
        scripted
          ? `Unexpected address \`${node.url}\`, expected no address that runs a script`
          : `Unexpected ${node.type} \`${excerpt(node, reading.source)}\`, expected prose, emphasis or a directive`,
        placeOf(node, path),
        'Write a backslash before a mark that belongs to the text; addresses belong into references.yaml.'
      )
      printed.append(reading.source.slice(node.position?.start.offset, node.position?.end.offset))
    }
  }
}

function checkProse(node: Nodes, value: string, {inside, kind, path, report, source}: Reading): void {
  if (!inside.includes('s') && value.trim() !== '' && !(kind === 'keywords' && /^[\s\p{P}]*$/u.test(value))) {
    report(
      'text-lies-in-segments',
      `Unexpected text \`${excerpt(node, source)}\` outside every segment, expected \`:s[…]{#id}\` round it`,
      placeOf(node, path)
    )
  }
}
