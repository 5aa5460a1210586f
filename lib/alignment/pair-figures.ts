import type {RowId} from '#lib/edition/index.ts'
import type {PairStatistics} from './alignment-statistics.ts'

/** One figure of a pair of languages, with the places that it counts. */
export interface PairFigure {
  readonly kind: 'type' | 'crossings' | 'moved' | 'outliers'
  /** Of a type of alignment, `1–2`; of all others empty. */
  readonly type: string
  readonly count: number
  /** The row of each thing that is counted, or the two rows that cross; a row of several links stands once. */
  readonly places: ReadonlyArray<ReadonlyArray<RowId>>
}

/** The figures of a pair, in the order in which they are shown; one that counts nothing has no places. */
export function pairFigures({crossing, moved, ratios, types}: PairStatistics): ReadonlyArray<PairFigure> {
  const outliers = ratios.filter(({outlier}) => outlier).map(({link}) => link)
  const rowsOf = (links: ReadonlyArray<{readonly row: RowId}>): PairFigure['places'] =>
    [...new Set(links.map(({row}) => row))].map((row) => [row])
  return [
    ...types.map(({count, rows, type}): PairFigure => ({kind: 'type', type, count, places: rows.map((row) => [row])})),
    {kind: 'crossings', type: '', count: crossing.length, places: crossing.map(([one, other]) => [one.row, other.row])},
    {kind: 'moved', type: '', count: moved.length, places: rowsOf(moved)},
    {kind: 'outliers', type: '', count: outliers.length, places: rowsOf(outliers)}
  ]
}
