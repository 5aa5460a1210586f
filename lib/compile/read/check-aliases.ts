import {isAlias, isCollection, isNode, isPair, type Alias} from 'yaml'
import type {Report} from '#lib/diagnostics/report.ts'
import {pointOf, type YamlSource} from './yaml-places.ts'

/** Most values that one alias may stand for: a few lines of aliases of aliases would stand for thousands of millions. */
const mostValues = 10_000

/** Whether each alias stands for a value with an anchor before it, which it is no part of, and for no more than `mostValues`. */
export function checkAliases(yaml: YamlSource, report: Report): boolean {
  const sizes = new Map<string, number>()
  let sound = true
  const fault = (alias: Alias, found: string, expected: string, hint: string) => {
    sound = false
    const place = {path: yaml.path, start: pointOf(yaml, alias.range![0])}
    report('yaml-is-well-formed', `Unexpected ${found} \`*${alias.source}\`, expected ${expected}`, place, hint)
  }
  /** How many values a node stands for. An anchor is known only behind its value, so that none holds itself. */
  const sizeOf = (node: unknown): number => {
    if (isAlias(node)) {
      const size = sizes.get(node.source)
      if (size === undefined)
        fault(node, 'alias', 'an anchor of that name before it', `Text that begins with \`*\` stands in quotes: \`"*${node.source}"\`.`)
      // What is too large is reported where it is first too large.
      else if (size > mostValues && sound)
        fault(node, 'alias', `one that stands for at most ${mostValues} values`, 'Write the values themselves.')
      return size ?? 1
    }
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value)
    const size = isCollection(node) ? node.items.reduce<number>((sum, item) => sum + sizeOf(item), 1) : 1
    if (isNode(node) && 'anchor' in node && node.anchor) sizes.set(node.anchor, size)
    return size
  }
  sizeOf(yaml.document.contents)
  return sound
}
