import type {EdtfDate, EdtfPoint, MissingEnd} from './edtf-date.ts'

/** The first and the last moment that a date can mean, in milliseconds since 1970, UTC; infinite where it is open. */
export interface DayInterval {
  readonly first: number
  readonly last: number
}

/**
 * The stretch of time that a date names; undefined where it cannot be compared: uncertain, approximate, without a known bound.
 *
 * A season is taken as its year and the winter behind it: where seasons begin is a matter of the hemisphere.
 */
export function dayInterval(date: EdtfDate): DayInterval | undefined {
  if (date.kind !== 'interval') return isDoubtful(date) ? undefined : boundsOf(date)
  const {end, start} = date
  if (isDoubtful(start) || isDoubtful(end)) return undefined
  return {
    first: typeof start === 'string' ? -Infinity : boundsOf(start).first,
    last: typeof end === 'string' ? Infinity : boundsOf(end).last
  }
}

/** The first and the last moment of a date, as though nobody doubted it. */
export function boundsOf(point: EdtfPoint): DayInterval {
  const {year} = point
  switch (point.kind) {
    case 'day':
      return {first: dayStart(year, point.month, point.day), last: dayStart(year, point.month, point.day + 1) - 1}
    case 'month':
      return {first: dayStart(year, point.month), last: dayStart(year, point.month + 1) - 1}
    case 'year':
      return {first: dayStart(year), last: dayStart(year + 1) - 1}
    case 'season':
      return {first: dayStart(year), last: dayStart(year + 1, 3) - 1}
    case 'decade':
      return {first: dayStart(year), last: dayStart(year + 10) - 1}
    case 'century':
      return {first: dayStart(year), last: dayStart(year + 100) - 1}
  }
}

/** Whether two stretches of time have a day in common. */
export function intervalsMeet(a: DayInterval, b: DayInterval): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Whether one lies wholly before the other. */
export function isBefore(a: DayInterval, b: DayInterval): boolean {
  return a.last < b.first
}

function isDoubtful(end: EdtfPoint | MissingEnd): boolean {
  return typeof end === 'string' ? end === 'unknown' : end.uncertain || end.approximate
}

/** Not `Date.UTC`, to which the year 44 is 1944. */
function dayStart(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}
