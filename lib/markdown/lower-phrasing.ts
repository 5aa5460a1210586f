import type {Nodes, PhrasingContent} from 'mdast'
import {pointAt} from '#lib/diagnostics/position.ts'
import {bareDirectives} from './directives.ts'
import {lowerDirective} from './lower-directive.ts'
import {nodeName} from './node-name.ts'
import {excerpt, placeOf} from './node-place.ts'
import type {Reading} from './reading.ts'

/** Inline Markdown into printed text and layers. */
export function lowerPhrasing(nodes: ReadonlyArray<PhrasingContent>, reading: Reading): void {
  nodes.forEach((node, index) => {
    // The end of an element, and what stands in it, is of the cause that its beginning is.
    const isFurther = node.type === 'html' && nodes.findIndex(({type}) => type === 'html') < index
    lowerNode(node, isFurther ? {...reading, report: () => undefined} : reading)
  })
}

function lowerNode(node: PhrasingContent, reading: Reading): void {
  const {inside, layers, path, printed, report} = reading
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
      const outer = inside.at(-1)
      if (outer !== undefined && bareDirectives.has(outer))
        report(
          'directives-nest',
          `Unexpected emphasis inside \`:${outer}\`, expected it round it`,
          placeOf(node, path),
          `Write the stars outside, \`*:${outer}[…]*\`, or a backslash before one that belongs to the text.`
        )
      const opened = printed.open()
      lowerPhrasing(node.children, reading)
      const {end, start} = printed.close(opened)
      layers.highlights.push({start, end, rend: node.type === 'strong' ? 'bold' : 'italic'})
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
          : `Unexpected ${nodeName(node)} \`${excerpt(node, reading.source)}\`, expected prose, emphasis or a directive`,
        placeOf(node, path),
        'Write a backslash before a mark that belongs to the text; addresses belong into references.yaml.'
      )
      printed.append(reading.source.slice(node.position?.start.offset, node.position?.end.offset))
    }
  }
}

function checkProse(node: Nodes, value: string, {inside, kind, path, report, source}: Reading): void {
  // Within a directive outside every segment, that one is reported.
  if (inside.length > 0 || value.trim() === '' || (kind === 'keywords' && /^[\s\p{P}]*$/u.test(value))) return
  const [start, end] = [node.position!.start.offset!, node.position!.end.offset!]
  const first = start + Math.max(0, source.slice(start, end).search(/\S/u))
  report(
    'text-lies-in-segments',
    `Unexpected text \`${excerpt(node, source)}\` outside every segment, expected \`:s[…]{#id}\` round it`,
    {path, start: pointAt(source, first), end: node.position!.end},
    'It belongs to the sentence before or behind it, or is one of its own.'
  )
}
