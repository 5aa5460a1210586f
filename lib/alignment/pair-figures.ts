import type {RowId} from '#lib/edition/index.ts'
import type {PairStatistics} from './alignment-statistics.ts'

/** One figure of a pair of languages, with the places that it counts. */
export interface PairFigure {
  readonly kind: 'type' | 'crossings' | 'moved' | 'outliers'
  /** Of a type of alignment, `1–2`; of all others empty. */
  readonly type: string
  readonly count: number
  /** The row of each link that is counted, or the two rows whose links cross; where several links have one place, it stands once. */
  readonly places: ReadonlyArray<ReadonlyArray<RowId>>
}

/** The figures of a pair, in the order in which they are shown; one that counts nothing has no places. */
export function pairFigures({crossing, moved, ratios, types}: PairStatistics): ReadonlyArray<PairFigure> {
  const outliers = ratios.filter(({outlier}) => outlier).map(({link}) => [link.row])
  return [
    ...types.map(({count, rows, type}) =>
      figure(
        'type',
        type,
        count,
        rows.map((row) => [row])
      )
    ),
    figure(
      'crossings',
      '',
      crossing.length,
      crossing.map((links) => links.map(({row}) => row))
    ),
    figure(
      'moved',
      '',
      moved.length,
      moved.map(({row}) => [row])
    ),
    figure('outliers', '', outliers.length, outliers)
  ]
}

function figure(kind: PairFigure['kind'], type: string, count: number, rows: PairFigure['places']): PairFigure {
  const places = new Map(rows.map((place) => [place.join(' '), [...new Set(place)]]))
  return {kind, type, count, places: [...places.values()]}
}
