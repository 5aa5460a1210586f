import {z} from 'zod'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {expectedOfCalendar} from '#lib/dates/expected-edtf.ts'
import {isoDate} from '#lib/dates/iso-date.ts'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import {isLanguageTag, isSlug, type Localized} from '#lib/edition/index.ts'

/** Text that is there: an empty string is a text nobody wrote. */
export const text = z.string().trim().min(1)

/** Prose of ours, in every language of the interface. */
export const localized: z.ZodType<Localized> = z.strictObject({ky: text, ru: text, en: text})

/** An id in ASCII, lower case, parts joined by hyphens. */
export const slug = z.string().refine(isSlug, {message: 'letters, digits and hyphens, beginning with a letter'})

/** A language of a text: a tag of BCP 47 in its usual case. */
export const languageTag = z.string().refine(isLanguageTag, {message: 'a language as in `ky`, `ky-Arab` or `pt-BR`'})

/** YAML reads `1993` as a number, which says nothing to an editor who wrote a year. */
const textOrNumber = z.union([z.string(), z.number()])

/** A date in EDTF, parsed. A number can only be a year: of other digits, as in `0993`, YAML makes another date. */
export const edtfDate = textOrNumber.transform((value, context): EdtfDate => {
  const isYear = typeof value === 'string' || (Number.isInteger(value) && value >= 1000 && value <= 9999)
  const date = isYear ? parseEdtf(String(value)) : ({kind: 'refused', expected: 'a year in four digits, or a date in quotes'} as const)
  if (date.kind !== 'refused') return date
  context.issues.push({code: 'custom', message: date.expected, input: value})
  return z.NEVER
})

/** A day as ISO 8601 has it, in a month that has it. Kept as text: it is stamped, compared and exported, never read. */
export const day = textOrNumber.transform((value, context): string => {
  const expected = expectedOfDay(value)
  if (expected === undefined) return String(value)
  context.issues.push({code: 'custom', message: expected, input: value})
  return z.NEVER
})

function expectedOfDay(value: string | number): string | undefined {
  const date = parseEdtf(String(value))
  if (date.kind === 'day' && isoDate(date) !== undefined) return undefined
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(String(value))
  return (isDay ? expectedOfCalendar(String(value)) : undefined) ?? 'a day as in `2001-05-05`'
}

/** A day, or a second of it in UTC. */
export const moment = textOrNumber.transform((value, context): string => {
  const [date = '', time] = String(value).split('T')
  const isTime = time === undefined || /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/u.test(time)
  if (isTime && expectedOfDay(date) === undefined) return String(value)
  context.issues.push({code: 'custom', message: 'a day or a moment as in `2023-05-01T10:30:00Z`', input: value})
  return z.NEVER
})

/** An address on the web; nothing that could run a script. */
export const webAddress = z.string().regex(/^https?:\/\/\S+$/u, {message: 'an address that begins with `http://` or `https://`'})

/** A stretch of text named by its words: they occur once in the printed form of the segment. */
export const quoteAt = z.strictObject({segment: z.string(), quote: text})

/** An absent and a null value mean the same in YAML: nothing. */
export function optional<T extends z.ZodType>(schema: T) {
  return schema.nullish().transform((value) => value ?? undefined)
}

/** A list that may be left out. */
export function listOf<T extends z.ZodType>(schema: T) {
  return z
    .array(schema)
    .nullish()
    .transform((value) => value ?? [])
}
