import {seasons, type EdtfDate, type EdtfPoint} from './edtf-date.ts'

/** A date of CSL 1.0.2 as far as it is known: one to three parts, two of them for an interval. */
export interface CslDate {
  readonly 'date-parts'?: ReadonlyArray<ReadonlyArray<number>>
  /** 1 for spring to 4 for winter. */
  readonly season?: number
  readonly circa?: boolean
  /** Where no parts can say it. */
  readonly literal?: string
}

/**
 * A date in the parts of CSL: as many as are known. Doubt of either kind becomes `circa`. What parts cannot say, such as an open
 * interval or a decade, stays as it was written in `literal`.
 */
export function cslDate(date: EdtfDate): CslDate {
  if (date.kind !== 'interval') {
    const parts = partsOf(date)
    if (date.kind === 'season') return {'date-parts': [[date.year]], season: seasons.indexOf(date.season) + 1, ...circa(date)}
    return parts ? {'date-parts': [parts], ...circa(date)} : {literal: date.edtf}
  }
  const {edtf, end, start} = date
  if (typeof start === 'string' || typeof end === 'string') return {literal: edtf}
  const [from, to] = [partsOf(start), partsOf(end)]
  return from && to ? {'date-parts': [from, to], ...circa(start, end)} : {literal: edtf}
}

function partsOf(point: EdtfPoint): ReadonlyArray<number> | undefined {
  switch (point.kind) {
    case 'day':
      return [point.year, point.month, point.day]
    case 'month':
      return [point.year, point.month]
    case 'year':
      return [point.year]
    case 'season':
    case 'decade':
    case 'century':
      return undefined
  }
}

function circa(...points: ReadonlyArray<EdtfPoint>): {readonly circa?: true} {
  return points.some(({approximate, uncertain}) => approximate || uncertain) ? {circa: true} : {}
}
