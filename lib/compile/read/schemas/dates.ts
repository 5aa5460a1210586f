import {z} from 'zod'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {expectedOfCalendar} from '#lib/dates/expected-edtf.ts'
import {isoDate} from '#lib/dates/iso-date.ts'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import type {FaultParams} from './such.ts'

/** YAML reads `1993` as a number, which says nothing to an editor who wrote a year. */
const textOrNumber = z.union([z.string(), z.number()])

/** A date in EDTF, parsed. A number can only be a year: of other digits, as in `0993`, YAML makes another date. */
export const edtfDate = textOrNumber.transform((value, context): EdtfDate => {
  const isYear = typeof value === 'string' || (Number.isInteger(value) && value >= 1000 && value <= 9999)
  const date = isYear ? parseEdtf(String(value)) : ({kind: 'refused', expected: 'a year in four digits, or a date in quotes'} as const)
  if (date.kind !== 'refused') return date
  refuse(context, value, date.expected, 'Year, month and day in this order, as much as is known: `2001-05-05`, `2001-05`, `2001`.')
  return z.NEVER
})

/** A day is written as text; where YAML made a number of it, that is no day, and told as such. */
const dayText = z.custom<string>((value) => typeof value === 'string' || typeof value === 'number', {message: 'a day as in `2001-05-05`'})

/** A day as ISO 8601 has it, in a month that has it. Kept as text: it is stamped, compared and exported, never read. */
export const day = dayText.transform((value, context): string => {
  const expected = expectedOfDay(value)
  if (expected === undefined) return String(value)
  refuse(context, value, expected, 'One day: year, month and day, in this order.')
  return z.NEVER
})

/** A day, or a second of it in UTC. */
export const moment = dayText.transform((value, context): string => {
  const [date = '', time] = String(value).split('T')
  const isTime = time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/u.test(time)
  if (isTime && expectedOfDay(date) === undefined) return String(value)
  refuse(context, value, 'a day or a moment as in `2023-05-01T10:30:00Z`', 'Write year, month and day, and the time in UTC with a `Z`.')
  return z.NEVER
})

function expectedOfDay(value: string): string | undefined {
  const date = parseEdtf(String(value))
  if (date.kind === 'day' && isoDate(date) !== undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(String(value))
  return (isDay ? expectedOfCalendar(String(value)) : undefined) ?? 'a day as in `2001-05-05`'
}

function refuse(context: z.RefinementCtx, input: unknown, message: string, hint: string): void {
  const params: FaultParams = {hint}
  context.issues.push({code: 'custom', message, input, params: {...params}})
}
