import {z} from 'zod'
import {judgementStatuses, shiftKinds} from '#lib/edition/index.ts'
import {reviewJson} from './review-json-schema.ts'

const offset = z.int().min(0).describe('UTF-16 code units into `printed` of the unit')
const span = {start: offset, end: offset.describe('exclusive')}
const lang = z.string().describe('BCP 47')
const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})
const judgement = {
  resp: z.string(),
  status: z.enum(judgementStatuses).describe('contested by anybody is contested'),
  reviews: z.array(reviewJson).optional().describe('left out where nobody has reviewed it')
}
const judgementCounts = z.strictObject({draft: z.int(), confirmed: z.int(), contested: z.int()})
const resolvedPiece = z.strictObject({segment: z.string(), ...span})

const shift = z.strictObject({
  kind: z.enum(shiftKinds),
  in: z.array(lang),
  of: z.array(lang),
  note: localized.optional(),
  ...judgement
})

const phrase = z
  .object({term: z.string().optional(), note: localized.optional(), shifts: z.array(shift), resolved: z.array(resolvedPiece), ...judgement})
  .catchall(z.union([z.string(), z.array(z.string()), z.null()]))
  .describe('beside the named keys one key for each language: its words, a list of them, or null where there is no counterpart')

const row = z
  .object({
    g: z.string(),
    links: z.array(z.record(lang, z.array(z.string()))),
    echo: z.array(z.string()),
    phrases: z.array(phrase),
    shifts: z.array(shift)
  })
  .catchall(z.array(z.string()))
  .describe(
    'beside the named keys one key for each language: segment ids, an empty list where somebody decided that there is no counterpart'
  )

/** The alignment, as in `edition.json`: rows, phrases, shifts, and how far they are confirmed. */
export const alignmentJson = z.strictObject({
  rows: z.array(row),
  terms: z.array(z.strictObject({id: z.string(), names: localized})),
  judgements: z
    .record(lang, judgementCounts)
    .describe('how far the judgements on each language are confirmed, those of the summaries included; one on two languages counts in both')
})
