import edtf from 'edtf'
import {z} from 'zod'
import {isLanguageTag, isSlug, type Localized} from '#lib/edition/index.ts'

/** Text that is there: an empty string is a text nobody wrote. */
export const text = z.string().trim().min(1)

/** Prose of ours, in every language of the interface. */
export const localized: z.ZodType<Localized> = z.strictObject({ky: text, ru: text, en: text})

/** An id in ASCII, lower case, parts joined by hyphens. */
export const slug = z.string().refine(isSlug, {message: 'letters, digits and hyphens, beginning with a letter'})

/** A language of a text: a tag of BCP 47 in its usual case. */
export const languageTag = z.string().refine(isLanguageTag, {message: 'a language as in `ky`, `ky-Arab` or `pt-BR`'})

/** Whether a string is a date in EDTF (ISO 8601-2). */
export function isEdtf(value: string): boolean {
  try {
    edtf(value)
    return true
  } catch {
    return false
  }
}

/** YAML reads `1993` as a number: dates may be written either way. */
export const edtfDate = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine(isEdtf, {message: 'a date in EDTF as in `2001-05-05` or `2001/2003`'})

/** A day, ISO 8601, in a month that has it. */
export const day = z.string().refine((value) => /^\d{4}-\d{2}-\d{2}$/u.test(value) && isEdtf(value), {message: 'a day as in `2001-05-05`'})

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
