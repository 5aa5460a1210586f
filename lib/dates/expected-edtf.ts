import {daysInMonth} from './days-in-month.ts'
import {dateWords} from './words/date-words.ts'
import {yearDate} from './year-date.ts'

const pointExpression = /^[?~%]?(?<year>\d{4})[?~%]?-[?~%]?(?<month>\d{2})[?~%]?(?:-[?~%]?(?<day>\d{2}))?[?~%]?$/u

/** What stands in a message where anything else would do. */
export const anyEdtf = 'EDTF as in `2001-05-05`, `2001/2003` or `2001-21`'
export const anyYear = 'a year from `0001` to `9999`, in four digits'

/** What was to be expected of a month or a day that no calendar has; undefined where nothing is wrong with them, or there are none. */
export function expectedOfCalendar(value: string): string | undefined {
  const {day, month: written, year: digits} = pointExpression.exec(value)?.groups ?? {}
  if (digits === undefined) return undefined
  const [year, month] = [Number(digits), Number(written)]
  const isMonth = month >= 1 && month <= 12
  if (day === undefined) {
    const isSeason = month >= 21 && month <= 24
    return isMonth || isSeason ? undefined : 'a month from `01` to `12`, or a season from `21`, spring, to `24`, winter'
  }
  if (!isMonth) return 'a month from `01` to `12`'
  const days = daysInMonth(year, month)
  if (Number(day) >= 1 && Number(day) <= days) return undefined
  return `a day of ${dateWords({...yearDate(year), kind: 'month', month}, 'en')}, which has ${days}`
}

/** What was to be expected instead of what is no EDTF. */
export function expectedEdtf(value: string): string {
  for (const point of value.split('/')) {
    const expected = expectedOfCalendar(point) ?? (/^-?\d{5,}$/u.test(point) ? anyYear : undefined)
    if (expected !== undefined) return expected
  }
  return anyEdtf
}
