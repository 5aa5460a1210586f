import {yearDate} from '#lib/dates/year-date.ts'
import {boundsOf} from '#lib/dates/day-interval.ts'
import {momentsOf} from '#lib/dates/moments-of.ts'
import type {Division} from '#lib/edition/index.ts'
import type {DatedStatement} from './dated-statement.ts'

/** Statements of one date in one lane, where they are drawn: in units of the drawing, `x` the middle of a dot or the beginning of a stretch. */
export interface DrawnDate {
  readonly statements: readonly [DatedStatement, ...ReadonlyArray<DatedStatement>]
  readonly x: number
  /** 0 for a dot; the length of a stretch of time that is longer than a dot is wide. */
  readonly width: number
  /** From 0, the one that is nearest to the name of its lane. */
  readonly row: number
}

/** What one division tells, or what stands in none. */
export interface DrawnLane {
  readonly stage: Division | undefined
  readonly rows: number
  readonly dates: ReadonlyArray<DrawnDate>
}

export interface DrawnChronology {
  /** Of what is drawn, in its units. */
  readonly width: number
  readonly years: ReadonlyArray<{readonly year: number; readonly x: number}>
  readonly lanes: ReadonlyArray<DrawnLane>
}

/** Height of a row, and of all that can be aimed at: units of the drawing, which is never drawn smaller than one CSS pixel each. */
export const rowHeight = 26

const yearWidth = 32

/**
 * A chronology as lanes over one line of time, from the year of its first date to that of its last: a lane for each stage in the order of the
 * text, in it a mark for each date, those that would touch in rows of their own. What has no end goes to the edge. Undefined where nothing is
 * dated. tests/chronology/draw-chronology.test.ts.
 */
export function drawChronology(chronology: ReadonlyArray<DatedStatement>, divisions: ReadonlyArray<Division>): DrawnChronology | undefined {
  const moments = chronology.flatMap(({when}) => Object.values(momentsOf(when))).filter(Number.isFinite)
  if (moments.length === 0) return undefined
  const yearOf = (moment: number): number => new Date(moment).getUTCFullYear()
  const years = [Math.min(...moments), Math.max(...moments)].map(yearOf) as [number, number]
  const [first, end] = [boundsOf(yearDate(years[0])).first, boundsOf(yearDate(years[1])).last]
  const count = years[1] - years[0] + 1
  const width = count * yearWidth
  const at = (moment: number): number => Math.round(((Math.min(Math.max(moment, first), end) - first) / (end - first)) * width)
  const stages = [undefined, ...divisions].filter((division) => chronology.some(({stage}) => stage === division))
  return {
    width,
    years: Array.from({length: count}, (_, index) => ({year: years[0] + index, x: index * yearWidth})),
    lanes: stages.map((stage) =>
      laneOf(
        chronology.filter((statement) => statement.stage === stage),
        stage,
        at
      )
    )
  }
}

function laneOf(statements: ReadonlyArray<DatedStatement>, stage: Division | undefined, at: (moment: number) => number): DrawnLane {
  const ends: Array<number> = []
  const dates = [...new Set(statements.map(({when}) => when.edtf))].map((date): DrawnDate => {
    const own = statements.filter(({when}) => when.edtf === date)
    const {first, last} = momentsOf(own[0]!.when)
    const [from, to] = [at(first), at(last)]
    const width = to - from > rowHeight ? to - from : 0
    const [x, left, right] = width > 0 ? [from, from, to] : [(from + to) / 2, (from + to - rowHeight) / 2, (from + to + rowHeight) / 2]
    const free = ends.findIndex((end) => end <= left)
    const row = free < 0 ? ends.length : free
    ends[row] = right
    return {statements: own as [DatedStatement, ...Array<DatedStatement>], x, width, row}
  })
  return {stage, rows: ends.length, dates}
}
