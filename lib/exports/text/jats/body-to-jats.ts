import type {Element} from 'xast'
import {x} from 'xastscript'
import {unitsOfBlocks, type Block, type Quotation, type Unit} from '#lib/edition/index.ts'
import {inlineToJats, type TextWriting} from './inline-to-jats.ts'

/** The blocks of a body: sections by their headings, paragraphs, runs of list items, and what another says in whole blocks as a `disp-quote`. */
export function blocksToJats(blocks: ReadonlyArray<Block>, writing: TextWriting): Array<Element> {
  const runs: Array<{readonly quotation: Quotation | undefined; readonly elements: Array<Element>}> = []
  for (const block of blocks) {
    const quotation = quotationOf(block, writing)
    const last = runs.at(-1)
    if (last && quotation !== undefined && last.quotation === quotation) last.elements.push(...blockToJats(block, writing))
    else runs.push({quotation, elements: blockToJats(block, writing)})
  }
  return runs.flatMap(({elements, quotation}) =>
    quotation === undefined ? elements : [x('disp-quote', {'content-type': 'quotation'}, elements)]
  )
}

function blockToJats(block: Block, writing: TextWriting): Array<Element> {
  switch (block.type) {
    case 'section':
      return [x('sec', ownId(block.heading), [titleToJats(block.heading, writing), ...blocksToJats(block.children, writing)])]
    case 'division':
      return blocksToJats(block.children, writing)
    case 'list':
      return [
        x(
          'list',
          {'list-type': 'bullet'},
          block.items.map((unit) => x('list-item', ownId(unit), [x('p', inlineToJats(unit, writing))]))
        )
      ]
    case 'unit':
      return [paragraphToJats(block.unit, writing)]
  }
}

/** A block as a paragraph, with its kind where that is another. */
export function paragraphToJats(unit: Unit, writing: TextWriting, attributes: Readonly<Record<string, string>> = {}): Element {
  const type = unit.kind === 'paragraph' || unit.kind === 'abstract' ? {} : {'content-type': unit.kind}
  return x('p', {...ownId(unit), ...type, ...attributes}, inlineToJats(unit, writing))
}

/** A heading as the title of what it stands over. */
export function titleToJats(unit: Unit, writing: TextWriting): Element {
  return x('title', inlineToJats(unit, writing))
}

/** The one sentence of a block may have its id, and there is one of each. */
export function ownId(unit: Unit): {readonly id?: string} {
  return unit.segments.some(({id}) => String(id) === unit.id) ? {} : {id: unit.id}
}

/** The quotation that holds every word of a block, markers left aside. Its exact limits stand in the text. */
function quotationOf(block: Block, {quotations}: TextWriting): Quotation | undefined {
  if (block.type !== 'unit' && block.type !== 'list') return undefined
  return quotations.find(({spans}) =>
    unitsOfBlocks([block]).every(({citations, id, text}) => {
      const own = spans.filter(({unit}) => unit === id)
      const within = (index: number): boolean => [...own, ...citations].some(({end, start}) => start <= index && index < end)
      const others = [...text.matchAll(/[\p{L}\p{N}]/gu)].filter(({index}) => !within(index))
      return own.length > 0 && others.length === 0
    })
  )
}
