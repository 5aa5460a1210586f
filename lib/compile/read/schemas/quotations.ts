import {z} from 'zod'
import {optional, quoteAt, slug} from './shared.ts'

/** quotations.yaml: the limits, speaker, occasion and source of each quotation. */
export const quotationsSchema = z
  .array(
    z.strictObject({
      id: slug,
      from: quoteAt,
      to: quoteAt,
      speaker: optional(slug),
      occasion: optional(slug),
      source: optional(z.union([z.string(), z.int()]).transform(Number)),
      /** Why these limits; for editors, not shown. */
      note: optional(z.string())
    })
  )
  .nullish()
  .transform((value) => value ?? [])
