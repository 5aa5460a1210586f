import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {drawChronology, rowHeight, type DrawnDate} from '#lib/chronology/draw-chronology.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const chronology = chronologyOf(edition)
const drawn = drawChronology(chronology, edition.divisions)!
const sidesOf = ({width, x}: DrawnDate): readonly [number, number] => (width > 0 ? [x, x + width] : [x - rowHeight / 2, x + rowHeight / 2])

describe('the drawing of the chronology', () => {
  test('has every dated statement once, in the lane of its stage', () => {
    const statements = drawn.lanes.flatMap(({dates, stage}) =>
      dates.flatMap((date) => date.statements.map((statement) => ({stage, statement})))
    )
    expect(statements).toHaveLength(chronology.length)
    expect(new Set(statements.map(({statement}) => statement))).toEqual(new Set(chronology))
    for (const {stage, statement} of statements) expect(statement.stage).toBe(stage)
  })
  test('has what stands in no stage first, then the stages in their order', () => {
    expect(drawn.lanes.map(({stage}) => stage?.id)).toEqual([undefined, 'stage-1', 'stage-2', 'stage-3'])
  })
  test('lets no two marks of a row touch, and none lie outside its rows', () => {
    for (const {dates, rows} of drawn.lanes)
      for (let row = 0; row <= rows; row++) {
        const sides = dates.filter((date) => date.row === row).map(sidesOf)
        if (row === rows) expect(sides).toEqual([])
        for (const [index, [left]] of sides.entries()) if (index > 0) expect(left).toBeGreaterThanOrEqual(sides[index - 1]![1])
      }
  })
  test('goes from the first year to the last, and what has no end goes to the edge', () => {
    expect([drawn.years[0], drawn.years.at(-1)!.year]).toEqual([{year: 1993, x: 0}, 2022])
    const open = drawn.lanes.flatMap(({dates}) => dates).find(({statements: [{when}]}) => when.edtf === '2021-06/..')!
    expect(open.x + open.width).toBe(drawn.width)
  })
  test('stands dates in their order: a later one never further left', () => {
    const [, first] = drawn.lanes
    const dots = first!.dates.filter(({width}) => width === 0).map(({x}) => x)
    expect(dots).toEqual(dots.toSorted((a, b) => a - b))
  })
})

test('of what dates nothing there is no drawing', () => expect(drawChronology([], edition.divisions)).toBeUndefined())
