import type {Edition} from './edition.ts'
import {bodyOf} from './queries.ts'
import type {Lang} from './language-tag.ts'
import type {Division, Unit} from './text.ts'

/** A body as a tree, for projections. Closed: they switch over it exhaustively. */
export type Block = SectionBlock | DivisionBlock | ListBlock | UnitBlock

/** A heading and what stands under it, sections of more depth included. */
export interface SectionBlock {
  readonly type: 'section'
  readonly heading: Unit
  /** 1 for a section that stands in no other: no level is left out, even where headings leave out a depth. */
  readonly level: number
  readonly children: ReadonlyArray<Block>
}

/** An editorial division, or a piece of one that does not nest with sections or with other divisions. TEI `div/@part`. */
export interface DivisionBlock {
  readonly type: 'division'
  readonly division: Division
  readonly part: 'whole' | 'initial' | 'medial' | 'final'
  readonly children: ReadonlyArray<Block>
}

/** Neighbouring list items. */
export interface ListBlock {
  readonly type: 'list'
  readonly items: ReadonlyArray<Unit>
}

/** A paragraph, or whatever else stands by itself. */
export interface UnitBlock {
  readonly type: 'unit'
  readonly unit: Unit
}

/**
 * The body in a language as a tree: sections by the depth of their headings, runs of list items, and the editorial divisions, which are cut
 * where they cross a section. A list ends where a division begins or ends. A division of nothing but headings holds nothing, and is left out.
 *
 * Each unit of the body stands in it once, and all in their order (tests/edition/blocks.test.ts, over random bodies).
 */
export function blocksOf(edition: Pick<Edition, 'units' | 'divisions'>, lang: Lang): ReadonlyArray<Block> {
  const units = bodyOf(edition, lang)
  const position = new Map(units.map(({id}, index) => [id, index]))
  const stretches = edition.divisions.flatMap((division) => {
    const [from, to] = [position.get(division.from), position.get(division.to)]
    return from === undefined || to === undefined ? [] : [{division, units: new Set(units.slice(from, to + 1))}]
  })
  // Whatever is wrapped later holds what was wrapped before: the shortest first, of two alike the one that is named last.
  const innerFirst = stretches.toReversed().sort((a, b) => a.units.size - b.units.size)
  return withLists(innerFirst.reduce((blocks, {division, units: own}) => withDivision(blocks, division, own), sectionsOf(units, 1)))
}

/** Every unit of some blocks, headings included, in reading order. */
export function unitsOfBlocks(blocks: ReadonlyArray<Block>): ReadonlyArray<Unit> {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'section':
        return [block.heading, ...unitsOfBlocks(block.children)]
      case 'division':
        return unitsOfBlocks(block.children)
      case 'list':
        return block.items
      case 'unit':
        return [block.unit]
    }
  })
}

/** Each heading takes what stands behind it, up to the next of its depth or less. */
function sectionsOf(units: ReadonlyArray<Unit>, level: number): ReadonlyArray<Block> {
  const blocks: Array<Block> = []
  let at = 0
  while (at < units.length) {
    const unit = units[at]!
    at += 1
    if (unit.kind !== 'heading') {
      blocks.push({type: 'unit', unit})
      continue
    }
    const start = at
    while (at < units.length && !(units[at]!.kind === 'heading' && depthOf(units[at]!) <= depthOf(unit))) at += 1
    blocks.push({type: 'section', heading: unit, level, children: sectionsOf(units.slice(start, at), level + 1)})
  }
  return blocks
}

function depthOf({depth}: Unit): number {
  return depth ?? 1
}

/** Some blocks with a division round those of its units, in as many pieces as it takes. */
function withDivision(blocks: ReadonlyArray<Block>, division: Division, own: ReadonlySet<Unit>): ReadonlyArray<Block> {
  let pieces = 0
  const wrap = (children: ReadonlyArray<Block>, total: number): ReadonlyArray<Block> =>
    runsOf(children, (block) => unitsOfBlocks([block]).every((unit) => own.has(unit))).flatMap(({holds, run}): ReadonlyArray<Block> => {
      if (!holds) return run.map((block) => ('children' in block ? {...block, children: wrap(block.children, total)} : block))
      pieces += 1
      const part = total === 1 ? 'whole' : pieces === 1 ? 'initial' : pieces === total ? 'final' : 'medial'
      return [{type: 'division', division, part, children: run}]
    })
  wrap(blocks, 0)
  const total = pieces
  pieces = 0
  return wrap(blocks, total)
}

function withLists(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const isItem = (block: Block): block is UnitBlock => block.type === 'unit' && block.unit.kind === 'list-item'
  return runsOf(blocks, isItem).flatMap(({holds, run}): ReadonlyArray<Block> => {
    if (holds) return [{type: 'list', items: run.filter(isItem).map(({unit}) => unit)}]
    return run.map((block) => ('children' in block ? {...block, children: withLists(block.children)} : block))
  })
}

/** Neighbours that are alike in whether something holds of them. */
function runsOf(
  blocks: ReadonlyArray<Block>,
  condition: (block: Block) => boolean
): ReadonlyArray<{readonly holds: boolean; readonly run: ReadonlyArray<Block>}> {
  const runs: Array<{readonly holds: boolean; readonly run: Array<Block>}> = []
  for (const block of blocks) {
    const holds = condition(block)
    const last = runs.at(-1)
    if (last?.holds === holds) last.run.push(block)
    else runs.push({holds, run: [block]})
  }
  return runs
}
