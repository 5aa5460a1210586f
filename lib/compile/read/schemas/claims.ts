import {z} from 'zod'
import type {ClaimId} from '#lib/edition/index.ts'
import {idOf, listOf, optional, quoteAt, text} from './shared.ts'

/** claims.yaml: what a marker stands for, where it is not its sentence up to the marker. */
export const claimsSchema = listOf(
  z.strictObject({
    id: idOf<ClaimId>(),
    /** The markers, each by its number and, where a number is printed more than once, its occurrence. */
    markers: z.array(z.union([z.int(), z.strictObject({number: z.int(), occurrence: z.int().min(1)})])).min(1),
    spans: z.array(z.strictObject({from: quoteAt, to: quoteAt})).min(1),
    /** Why these limits; for editors, not shown. */
    note: optional(text)
  })
)
