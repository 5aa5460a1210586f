import type {EdtfDate, EdtfPoint} from '#lib/dates/edtf-date.ts'

/** A date as search has it: ISO 8601-1, to the year, the month or the day. Of a stretch its ends; nothing of what has no year of its own. */
export function searchDates(date: EdtfDate): ReadonlyArray<string> {
  if (date.kind !== 'interval') return pointDate(date)
  return [date.start, date.end].flatMap((end) => (typeof end === 'string' ? [] : pointDate(end)))
}

function pointDate(point: EdtfPoint): ReadonlyArray<string> {
  const date = {year: point.year, ...('month' in point && {month: point.month}), ...('day' in point && {day: point.day})}
  return point.kind === 'decade' || point.kind === 'century' ? [] : [askedDate(date)!]
}

/** The terms of a date: itself, what is less exact, and the same without the year (`--04-20`, `--04`). */
export function dateTerms(date: string): ReadonlyArray<string> {
  const [year = '', month, day] = date.split('-')
  return [
    year,
    ...(month === undefined ? [] : [`${year}-${month}`, `--${month}`]),
    ...(day === undefined ? [] : [`${year}-${month}-${day}`, `--${month}-${day}`])
  ]
}

/** The term of a date that somebody asks for, as exact as it is; undefined where it names neither a year nor a month. */
export function askedDate({
  day,
  month,
  year
}: {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}): string | undefined {
  if (year === undefined && month === undefined) return undefined
  const rest = month === undefined ? '' : `-${twoDigits(month)}${day === undefined ? '' : `-${twoDigits(day)}`}`
  return `${year === undefined ? '-' : String(year).padStart(4, '0')}${rest}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
