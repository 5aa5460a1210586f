import {describe, expect, test} from 'vitest'
import {blocksOf, unitsOfBlocks, type Block, type Division, type DivisionBlock, type Unit} from '#lib/edition/index.ts'
import {madeUnit} from './made-unit.ts'

/** A body from a word for each block: `1` and on for a heading of that depth, `p`, `-` for a list item. */
function body(words: string): ReadonlyArray<Unit> {
  return words.split(' ').map((word, index) => {
    const kind = word === 'p' ? 'paragraph' : word === '-' ? 'list-item' : 'heading'
    return {...madeUnit(`Блок ${index}`), id: `ru-b${index}` as Unit['id'], kind, depth: kind === 'heading' ? Number(word) : undefined}
  })
}

type Spans = ReadonlyArray<readonly [from: number, to: number]>

/** Divisions by the numbers of their first and last blocks. */
function divisions(spans: Spans): ReadonlyArray<Division> {
  return spans.map(([from, to], index) => ({
    id: `d${index}` as Division['id'],
    kind: 'stage',
    from: `ru-b${from}` as Division['from'],
    to: `ru-b${to}` as Division['to'],
    title: {ky: 'а', ru: 'а', en: 'a'}
  }))
}

function blocks(words: string, spans: Spans = []): ReadonlyArray<Block> {
  return blocksOf({units: body(words), divisions: divisions(spans)}, 'ru')
}

/** `1(…)` a section, `d0:whole(…)` a division, `[…]` a list; numbers are those of the blocks. */
function drawn(tree: ReadonlyArray<Block>): string {
  const number = ({id}: Unit): string => id.replace('ru-b', '')
  return tree
    .map((block) => {
      switch (block.type) {
        case 'section':
          return `${number(block.heading)}h${block.level}(${drawn(block.children)})`
        case 'division':
          return `${block.division.id}:${block.part}(${drawn(block.children)})`
        case 'list':
          return `[${block.items.map(number).join(' ')}]`
        case 'unit':
          return number(block.unit)
      }
    })
    .join(' ')
}

describe('a body', () => {
  test.each([
    ['p p', '0 1'],
    ['p 1 p 2 p 2 p 1 p', '0 1h1(2 3h2(4) 5h2(6)) 7h1(8)'],
    ['1 3 p 2 p', '0h1(1h2(2) 3h2(4))'],
    ['2 p 1 p', '0h1(1) 2h1(3)'],
    ['1 1', '0h1() 1h1()'],
    ['p - - p - 1 - p', '0 [1 2] 3 [4] 5h1([6] 7)']
  ])('of %s is %s', (words, tree) => {
    expect(drawn(blocks(words))).toBe(tree)
  })

  test('of no blocks is none', () => {
    expect(blocksOf({units: body('p'), divisions: divisions([[0, 0]])}, 'ky')).toEqual([])
  })
})

describe('a division', () => {
  test.each<readonly [string, string, Spans, string]>([
    ['within a section', '1 p p p', [[1, 2]], '0h1(d0:whole(1 2) 3)'],
    ['of whole sections', '1 p 1 p 1', [[0, 3]], 'd0:whole(0h1(1) 2h1(3)) 4h1()'],
    ['that ends within a section', 'p 1 p p', [[0, 2]], 'd0:initial(0) 1h1(d0:final(2) 3)'],
    ['over three sections', '1 p p 1 p 1 p p', [[2, 6]], '0h1(1 d0:initial(2)) d0:medial(3h1(4)) 5h1(d0:final(6) 7)'],
    ['that begins at a heading and ends before its section does', '1 p p', [[0, 1]], '0h1(d0:whole(1) 2)'],
    ['that begins and ends within lists', 'p - - - p - -', [[2, 5]], '0 [1] d0:whole([2 3] 4 [5]) [6]'],
    [
      'within another',
      'p p p p',
      [
        [0, 3],
        [1, 2]
      ],
      'd0:whole(0 d1:whole(1 2) 3)'
    ],
    [
      'named before the one it stands in',
      'p p p p',
      [
        [1, 2],
        [0, 3]
      ],
      'd1:whole(0 d0:whole(1 2) 3)'
    ],
    [
      'alike another: the first is the outer',
      'p p',
      [
        [0, 1],
        [0, 1]
      ],
      'd0:whole(d1:whole(0 1))'
    ],
    [
      'that crosses another',
      'p p p p p',
      [
        [0, 2],
        [2, 4]
      ],
      'd0:initial(0 1) d1:whole(d0:final(2) 3 4)'
    ],
    [
      'that crosses a shorter one, and is cut whichever is named first',
      'p p p p p',
      [
        [0, 1],
        [1, 4]
      ],
      'd0:whole(0 d1:initial(1)) d1:final(2 3 4)'
    ],
    ['of a heading alone', '1 p', [[0, 0]], '0h1(1)'],
    ['of another language', 'p', [[7, 8]], '0']
  ])('%s', (_, words, spans, tree) => {
    expect(drawn(blocks(words, spans))).toBe(tree)
  })
})

/** Numbers that look random and are the same in each run. */
function randomFrom(seed: number): (count: number) => number {
  let state = seed
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * count)
  }
}

describe('of 500 random bodies with headings of any depth, lists and divisions', () => {
  const bodies = Array.from({length: 500}, (_, seed) => {
    const below = randomFrom(seed + 1)
    const count = 1 + below(14)
    const units = body(Array.from({length: count}, () => ['p', 'p', '-', '-', '1', '2', '3'][below(7)]!).join(' '))
    const spans = Array.from({length: below(4)}, () => {
      const from = below(count)
      return [from, from + below(count - from)] as const
    })
    return {units, divisions: divisions(spans)}
  })
  const trees = bodies.map((made) => ({...made, tree: blocksOf(made, 'ru')}))
  const all = (tree: ReadonlyArray<Block>): ReadonlyArray<Block> =>
    tree.flatMap((block) => [block, ...('children' in block ? all(block.children) : [])])
  const ofType = <Type extends Block['type']>(tree: ReadonlyArray<Block>, type: Type) =>
    all(tree).filter((block): block is Extract<Block, {type: Type}> => block.type === type)

  test('each unit stands in the tree once, and all in their order', () => {
    for (const {tree, units} of trees) expect(unitsOfBlocks(tree).map(({id}) => id)).toEqual(units.map(({id}) => id))
  })

  test('each section holds only what is of more depth, and is one level below the section round it', () => {
    const check = (tree: ReadonlyArray<Block>, level: number): void => {
      for (const block of tree) {
        if (block.type === 'section') {
          expect(block.level).toBe(level)
          for (const {depth, kind} of unitsOfBlocks(block.children))
            if (kind === 'heading') expect(depth).toBeGreaterThan(block.heading.depth!)
        }
        if ('children' in block) check(block.children, block.type === 'section' ? level + 1 : level)
      }
    }
    for (const {tree} of trees) check(tree, 1)
  })

  test('list items stand in lists, and no list beside another', () => {
    const check = (tree: ReadonlyArray<Block>): void => {
      for (const [index, block] of tree.entries()) {
        if (block.type === 'list') {
          expect(block.items.length).toBeGreaterThan(0)
          expect(tree[index + 1]?.type).not.toBe('list')
          for (const {kind} of block.items) expect(kind).toBe('list-item')
        }
        if (block.type === 'unit') expect(block.unit.kind).toBe('paragraph')
        if ('children' in block) check(block.children)
      }
    }
    for (const {tree} of trees) check(tree)
  })

  test('the pieces of a division hold its units but for headings of sections that go on behind it, and say which piece they are', () => {
    for (const {divisions: named, tree, units} of trees) {
      for (const division of named) {
        const pieces: ReadonlyArray<DivisionBlock> = ofType(tree, 'division').filter((block) => block.division === division)
        const held = pieces.flatMap(({children}) => unitsOfBlocks(children))
        const [from, to] = [division.from, division.to].map((id) => units.findIndex((unit) => unit.id === id)) as [number, number]
        const own = units.slice(from, to + 1)
        expect(held).toEqual(own.filter((unit) => held.includes(unit)))
        for (const unit of own) if (unit.kind !== 'heading') expect(held).toContain(unit)
        expect(pieces.map(({part}) => part)).toEqual(
          pieces.map((_, index) =>
            pieces.length === 1 ? 'whole' : index === 0 ? 'initial' : index === pieces.length - 1 ? 'final' : 'medial'
          )
        )
        for (const {children} of pieces) expect(children).not.toEqual([])
      }
    }
  })
})
