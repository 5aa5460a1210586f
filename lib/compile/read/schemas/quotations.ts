import {z} from 'zod'
import type {EntityId, QuotationId} from '#lib/edition/index.ts'
import {idOf, optional, quoteAt, text} from './shared.ts'
import {such} from './such.ts'

const entryNumber = z
  .union([z.int(), z.string()])
  .superRefine(
    such(
      (value) => /^[1-9]\d*$/u.test(String(value)),
      'the number of an entry of the reference list',
      () => ({hint: 'Write the number alone, as in `3`.'})
    )
  )
  .transform(Number)

/** quotations.yaml: the limits, speaker, occasion and source of each quotation. */
export const quotationsSchema = z
  .array(
    z.strictObject({
      id: idOf<QuotationId>(),
      from: quoteAt,
      to: quoteAt,
      speaker: optional(idOf<EntityId>()),
      occasion: optional(idOf<EntityId>()),
      source: optional(entryNumber),
      /** Why these limits; for editors, not shown. */
      note: optional(text)
    })
  )
  .nullish()
  .transform((value) => value ?? [])
