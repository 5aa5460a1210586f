import {z} from 'zod'
import {edtfDate, languageTag, listOf, localized, optional, slug, text} from './shared.ts'

const person = z.strictObject({names: localized, role: localized})

/** edition.yaml: the bibliographic record, the editorial statement, the order of the print. */
export const editionSchema = z.strictObject({
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
  year: z.int(),
  firstPage: text,
  lastPage: text,
  doi: text,
  udc: optional(text),
  version: text,
  versionDate: edtfDate,
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
