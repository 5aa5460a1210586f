import {z} from 'zod'
import {edtfDate, listOf, localized, optional, slug, text} from './shared.ts'

const person = z.strictObject({names: localized, role: localized})

/** edition.yaml: the bibliographic record, the editorial statement, the order of the print. */
export const editionSchema = z.strictObject({
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/u, {message: 'a language as in `ky`'})).min(1),
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
  printed: z.array(z.string()).min(1)
})
