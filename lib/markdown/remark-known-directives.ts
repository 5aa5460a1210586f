import type {Nodes, Parents, Root, Text} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {Plugin} from 'unified'
import {nameHint} from '#lib/language/name-hint.ts'
import type {VFile} from 'vfile'
import {textDirectives, tightDirectives} from './directives.ts'

/**
 * Turn what only looks like a directive back into prose.
 *
 * `remark-directive` reads `12:30` and `слова:Кыргызстан` as directives called `30` and `Кыргызстан`, and whoever
 * does not know them drops them, text and all. What was meant, by its label or attributes, is reported as well.
 */
export const remarkKnownDirectives: Plugin<[], Root> = () => (tree, file) => {
  // What follows in a block from a bracket that does not close is told once.
  const torn = new Set<Parents>()
  const source = String(file)
  const keepKnown = (parent: Parents, block: Parents): void => {
    const kept = parent.children.map((node): Nodes => {
      if (node.type === 'textDirective') {
        const text = proseOf(node, block, {file, source, torn})
        if (text) return text
      }
      if ('children' in node) keepKnown(node, node.type === 'paragraph' || node.type === 'heading' ? node : block)
      return node
    })
    // The same kinds of nodes, and text in place of text.
    parent.children = kept as typeof parent.children
  }
  keepKnown(tree, tree)
}

interface Looked {
  readonly file: VFile
  readonly source: string
  readonly torn: Set<Parents>
}

/** The text that only looks like a directive; undefined where it is one. */
function proseOf(node: TextDirective, block: Parents, {file, source, torn}: Looked): Text | undefined {
  const meant = node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0
  const {end, start} = node.position!
  const behind = source[start.offset! + node.name.length + 1]
  if (textDirectives.has(node.name)) {
    // Braces alone may be prose; square brackets are meant, though nothing stands in them.
    if (meant || (end.offset! > start.offset! + node.name.length + 1 && (behind === '[' || tightDirectives.has(node.name)))) {
      reportGlued(node, file)
      return undefined
    }
    if (!torn.has(block) && source[end.offset!] === '[') {
      torn.add(block)
      reportUnclosed(node, file)
    }
  } else if (meant) {
    const names = [...textDirectives.keys()].map((name) => `\`:${name}\``).join(', ')
    const message = file.message(`Unexpected directive \`:${node.name}\`, expected one of ${names}`, {
      place: node.position,
      ruleId: 'directive-is-known'
    })
    message.note =
      nameHint(node.name, textDirectives.keys()) ?? 'A colon that belongs to the text stands before a space, or has a backslash: `\\:`.'
  }
  return {type: 'text', value: source.slice(start.offset, end.offset), position: node.position!}
}

function reportUnclosed(node: TextDirective, file: VFile): void {
  const message = file.message(`Unexpected \`:${node.name}[\` without its end, expected its closing \`]\``, {
    place: node.position,
    ruleId: 'directive-is-closed'
  })
  message.note = 'Look for a bracket that is missing, or for one of the text that needs a backslash: `\\]`.'
}

function reportGlued(node: TextDirective, file: VFile): void {
  const offset = node.position!.start.offset!
  const before = String(file).slice(0, offset).at(-1) ?? ''
  if (tightDirectives.has(node.name) || !/[\p{L}\p{N}]/u.test(before)) return
  const message = file.message(`Unexpected directive \`:${node.name}\` glued to \`${before}\`, expected it to begin at a word`, {
    place: node.position,
    ruleId: 'directive-stands-alone'
  })
  message.note = 'Begin it at the beginning of the word, or write the space that is missing.'
}
