import type {Element} from 'xast'
import {x} from 'xastscript'
import {blockNumber, type Unit} from '#lib/edition/index.ts'
import {inlineToTei, type TextWriting} from './inline-to-tei.ts'

/** A block of a text: a paragraph, a heading, an item of a list, or what the title matter consists of. `n` is the number that readers cite. */
export function unitToTei(unit: Unit, writing: TextWriting): Element {
  const content = inlineToTei(unit, writing)
  // The one sentence of a block may have its id, and there is one of each.
  const own = unit.segments.some(({id}) => String(id) === unit.id) ? {} : {'xml:id': unit.id}
  switch (unit.kind) {
    case 'title':
      return x('head', {...own, type: 'main'}, content)
    case 'heading':
      return x('head', own, content)
    case 'author':
      return x('byline', own, content)
    case 'paragraph':
    case 'abstract':
    case 'keywords':
      return x('p', {...own, n: blockNumber(unit.id)}, content)
    case 'list-item':
      return x('item', {...own, n: blockNumber(unit.id)}, content)
    case 'journal':
    case 'identifier':
    case 'affiliation':
    case 'label':
      return x('ab', {...own, type: unit.kind}, content)
  }
}
