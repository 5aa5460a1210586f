import edtf from 'edtf'

/** The first and the last moment that a date can mean, in milliseconds since 1970, UTC; infinite where it is open. */
export interface DayInterval {
  readonly first: number
  readonly last: number
}

/**
 * The stretch of time that an EDTF date names; undefined where it cannot be compared: uncertain, approximate, without a known bound.
 *
 * A season is taken as its year and the winter behind it: where seasons begin is a matter of the hemisphere.
 */
export function dayInterval(date: string): DayInterval | undefined {
  if (/[~?%]/u.test(date) || /(?:^\/|\/$)/u.test(date)) return undefined
  const {max, min, type} = edtf(date)
  if (Number.isNaN(min) || Number.isNaN(max)) return undefined
  if (type !== 'Season') return {first: min, last: max}
  const year = Number(date.slice(0, 4))
  return {first: Date.UTC(year, 0, 1), last: Date.UTC(year + 1, 2, 1) - 1}
}

/** Whether two stretches of time have a day in common. */
export function intervalsMeet(a: DayInterval, b: DayInterval): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** Whether one lies wholly before the other. */
export function isBefore(a: DayInterval, b: DayInterval): boolean {
  return a.last < b.first
}
