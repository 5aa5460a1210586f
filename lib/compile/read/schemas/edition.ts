import {z} from 'zod'
import {day, languageTag, listOf, localized, optional, slug, text} from './shared.ts'

/** The year in which the first scholarly journals appeared. */
const firstJournals = 1665

const person = z.strictObject({names: localized, role: localized})

/** edition.yaml: the bibliographic record, the editorial statement, the order of the print. */
export const editionSchema = z
  .strictObject({
    /** The language of the work. */
    lang: languageTag,
    /** Languages of the texts, in the order in which they are shown. */
    languages: z.array(languageTag).min(1),
    title: z.record(z.string(), text),
    journal: z.record(z.string(), text),
    authors: z.array(z.strictObject({name: localized, entity: slug, orcid: optional(text), email: optional(text)})),
    issn: text,
    volume: optional(text),
    issue: optional(text),
    year: z
      .int()
      .refine((year) => year >= firstJournals && year <= 9999, {message: `the year of the print, from ${firstJournals}, in four digits`}),
    firstPage: text,
    lastPage: text,
    doi: text,
    udc: optional(text),
    version: text,
    versionDate: day,
    summary: localized,
    responsibility: z.array(person).min(1),
    rights: localized,
    principles: listOf(z.strictObject({id: slug, title: localized, text: localized})),
    method: localized,
    agreement: listOf(z.strictObject({layer: slug, first: z.int().min(0), second: z.int().min(0), same: z.int().min(0)})),
    divisions: listOf(z.strictObject({id: slug, kind: slug, from: z.string(), to: z.string(), title: localized})),
    /** How the entries of the reference list are numbered: the label of the first, `1.`, `[1]` or `1)`. */
    entryLabel: z
      .string()
      .regex(/^[^\d\s]*1[^\d\s]*$/u, {message: 'the label of the first entry as printed, as in `1.`, `[1]` or `1)`'})
      .default('1.'),
    printed: z.array(z.string()).min(1)
  })
  .superRefine(({versionDate, year}, context) => {
    // A journal may bear the year to come, but no later one.
    const last = Number(versionDate.slice(0, 4)) + 1
    if (year > last && year <= 9999)
      context.addIssue({code: 'custom', path: ['year'], message: `the year of the print, up to ${last}, the one after \`versionDate\``})
  })
