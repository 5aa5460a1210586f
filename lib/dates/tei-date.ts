import {boundsOf} from './day-interval.ts'
import type {EdtfDate, EdtfPoint} from './edtf-date.ts'

/** Where EDTF is defined: what `when-custom` is written in. */
export const edtfSpecification = 'https://www.loc.gov/standards/datetime/'

/** The dating attributes of TEI P5 (att.datable): W3C formats, and what those cannot say as it was written. */
export interface TeiDate {
  readonly when?: string
  readonly from?: string
  readonly to?: string
  readonly notBefore?: string
  readonly notAfter?: string
  readonly cert?: 'low'
  readonly 'when-custom'?: string
  readonly datingMethod?: typeof edtfSpecification
}

/**
 * A date as TEI P5 says it. A day, a month, a year is `when`; an interval `from` and `to`; a season, a decade, a century lies somewhere
 * between `notBefore` and `notAfter`. Doubt of either kind is `cert="low"`. Whatever these say only in part, open and unknown ends, doubt,
 * seasons, decades, stands beside them in EDTF (`when-custom`), so that nothing is lost (tests/dates/tei-date.test.ts).
 */
export function teiDate(date: EdtfDate): TeiDate {
  if (date.kind !== 'interval') {
    if (!isExact(date)) return {notBefore: firstOf(date), notAfter: lastOf(date), ...doubtOf(date), ...asWritten(date)}
    return {when: firstOf(date), ...doubtOf(date), ...(isDoubtful(date) && asWritten(date))}
  }
  const {end, start} = date
  const isWhole =
    typeof start !== 'string' && typeof end !== 'string' && [start, end].every((point) => isExact(point) && !isDoubtful(point))
  const points = [start, end].filter((point) => typeof point !== 'string')
  return {
    ...(typeof start !== 'string' && {from: firstOf(start)}),
    ...(typeof end !== 'string' && {to: lastOf(end)}),
    ...doubtOf(...points),
    ...(!isWhole && asWritten(date))
  }
}

function asWritten({edtf}: EdtfDate): Pick<TeiDate, 'when-custom' | 'datingMethod'> {
  return {'when-custom': edtf, datingMethod: edtfSpecification}
}

function doubtOf(...points: ReadonlyArray<EdtfPoint>): Pick<TeiDate, 'cert'> {
  return points.some(isDoubtful) ? {cert: 'low'} : {}
}

function isDoubtful({approximate, uncertain}: EdtfPoint): boolean {
  return approximate || uncertain
}

/** Whether a W3C format says the whole date. */
function isExact({kind}: EdtfPoint): boolean {
  return kind === 'day' || kind === 'month' || kind === 'year'
}

function firstOf(point: EdtfPoint): string {
  return exactText(point) ?? dayText(boundsOf(point).first)
}

function lastOf(point: EdtfPoint): string {
  return exactText(point) ?? dayText(boundsOf(point).last)
}

/** Days, months and years as W3C writes them, without the marks of doubt that EDTF may set into them. */
function exactText(point: EdtfPoint): string | undefined {
  switch (point.kind) {
    case 'day':
      return [numeral(point.year, 4), numeral(point.month), numeral(point.day)].join('-')
    case 'month':
      return [numeral(point.year, 4), numeral(point.month)].join('-')
    case 'year':
      return numeral(point.year, 4)
    case 'season':
    case 'decade':
    case 'century':
      return undefined
  }
}

/** The day of a moment (milliseconds since 1970, UTC), ISO 8601. */
function dayText(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}

function numeral(value: number, digits = 2): string {
  return String(value).padStart(digits, '0')
}
