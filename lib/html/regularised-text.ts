import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Regularisation} from '#lib/text/regularisation.ts'

/**
 * Text with its typographic regularisations, each with what was printed as an attribute.
 *
 * `start` is the offset of `value` in the text that the regularisations were found in (UTF-16 code units).
 */
export function regularisedText(value: string, start: number, regularisations: ReadonlyArray<Regularisation>): Array<ElementContent> {
  const nodes: Array<ElementContent> = []
  let at = start
  const textUntil = (to: number): void => {
    if (to > at) nodes.push({type: 'text', value: value.slice(at - start, to - start)})
    at = to
  }
  for (const {start: from, end, replacement} of regularisations) {
    if (from < start || end > start + value.length) continue
    textUntil(from)
    nodes.push(h('span', {dataPrinted: value.slice(from - start, end - start)}, replacement))
    at = end
  }
  textUntil(start + value.length)
  return nodes
}
