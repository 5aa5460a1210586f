import {z} from 'zod'
import {judgementStatuses, shiftKinds} from '#lib/edition/index.ts'
import {listOf, localized, optional, slug, text} from './shared.ts'

const oneOrMany = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat())
const piece = z.union([text, z.strictObject({quote: text, n: optional(z.int().min(1)), segment: optional(z.string())})])
const pieces = z
  .union([piece, z.array(piece)])
  .nullable()
  .transform((value) => (value === null ? [] : [value].flat()))
const judgement = {resp: optional(text), status: z.enum(judgementStatuses).default('draft')}

const shift = z.strictObject({
  kind: z.enum(shiftKinds),
  in: oneOrMany,
  of: oneOrMany,
  note: optional(localized),
  ...judgement
})

/** A phrase in each language it was looked for; `null` says that the language has no counterpart. */
const phrase = z.object({term: optional(slug), note: optional(localized), shifts: listOf(shift), ...judgement}).catchall(pieces)

/** alignment.yaml: what the Markdown alone cannot say: decided gaps, finer links, phrases, shifts, echoes. */
export const alignmentSchema = z.strictObject({
  /** Who judged, where a judgement does not say. */
  resp: text,
  /** What the terms that phrases name are called. */
  terms: listOf(z.strictObject({id: slug, names: localized})),
  rows: listOf(
    z.strictObject({
      g: slug,
      none: listOf(z.string()),
      links: listOf(z.record(z.string(), z.array(z.string()))),
      echo: listOf(z.string()),
      phrases: listOf(phrase),
      shifts: listOf(shift)
    })
  )
})
