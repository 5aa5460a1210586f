import type {Element} from 'xast'
import {x} from 'xastscript'
import {blocksOf, type Block, type Reference, type Unit, type Version} from '#lib/edition/index.ts'
import type {TextWriting} from './inline-to-tei.ts'
import {referencesToTei} from './references-to-tei.ts'
import {unitToTei} from './unit-to-tei.ts'

interface VersionText {
  readonly version: Version
  readonly units: ReadonlyArray<Unit>
  /** The list of references that is printed with it, or none. */
  readonly references: ReadonlyArray<Reference>
  readonly attributes: Readonly<Record<string, string>>
  readonly writing: TextWriting
}

/**
 * One text in one language. The title matter is its `front`, and its body where it has no other, since TEI asks for one; the list of
 * references is its `back`, with the heading that is printed over it.
 */
export function versionToTei({attributes, references, units, version, writing}: VersionText): Element {
  const {lang} = version
  const front = units.filter(({part}) => part !== 'body')
  const blocks = blocksOf({units, divisions: []}, lang)
  const last = blocks.at(-1)
  const closing = references.length > 0 && blocks.length > 1 && last?.type === 'section' && last.children.length === 0 ? last : undefined
  const body = blocks.filter((block) => block !== closing)
  const back = [
    x('div', {type: 'references'}, [...(closing ? [unitToTei(closing.heading, writing)] : []), referencesToTei(references, lang)])
  ]
  return x('text', {'xml:id': version.id, 'xml:lang': lang, type: version.origin, ...attributes}, [
    ...(body.length > 0 && front.length > 0 ? [x('front', titleMatter(front, writing))] : []),
    x('body', body.length > 0 ? body.flatMap((block) => blockToTei(block, writing)) : titleMatter(front, writing)),
    ...(references.length > 0 ? [x('back', back)] : [])
  ])
}

/** A division for each run of blocks of one kind: what stands beside divisions must stand in one. */
function titleMatter(units: ReadonlyArray<Unit>, writing: TextWriting): Array<Element> {
  const runs: Array<{readonly kind: Unit['kind']; readonly units: Array<Unit>}> = []
  for (const unit of units) {
    const last = runs.at(-1)
    if (last?.kind === unit.kind) last.units.push(unit)
    else runs.push({kind: unit.kind, units: [unit]})
  }
  return runs.map(({kind, units: own}) => {
    const blocks = own.map((unit) => unitToTei(unit, writing))
    return x('div', {type: kind}, kind === 'list-item' ? [x('list', blocks)] : blocks)
  })
}

/** Editorial divisions are ours and need not nest with the sections of the print: they are spans that stand off, and leave no `div`. */
function blockToTei(block: Block, writing: TextWriting): Array<Element> {
  const within = (blocks: ReadonlyArray<Block>): Array<Element> => blocks.flatMap((child) => blockToTei(child, writing))
  switch (block.type) {
    case 'section':
      return [x('div', {type: 'section'}, [unitToTei(block.heading, writing), ...within(block.children)])]
    case 'division':
      return within(block.children)
    case 'list':
      return [
        x(
          'list',
          block.items.map((unit) => unitToTei(unit, writing))
        )
      ]
    case 'unit':
      return [unitToTei(block.unit, writing)]
  }
}
