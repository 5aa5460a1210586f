import {z} from 'zod'
import {edtfDate, listOf, localized, optional, slug, text, webAddress} from './shared.ts'

const item = z.strictObject({
  id: slug,
  printed: z.string().min(1),
  author: listOf(z.strictObject({family: text, given: optional(text)})),
  title: optional(text),
  container: optional(text),
  date: optional(edtfDate),
  lang: z.string(),
  type: text,
  url: optional(webAddress),
  sameAs: listOf(slug),
  suggestion: optional(z.strictObject({url: webAddress, because: localized})),
  note: optional(localized)
})

/** references.yaml: each entry as printed, and the separate sources it bundles. */
export const referencesSchema = z.array(z.strictObject({number: z.int().min(1), printed: text, items: z.array(item).min(1)}))
