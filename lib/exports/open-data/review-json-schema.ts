import {z} from 'zod'
import {reviewVerdicts} from '#lib/edition/index.ts'

const day = z.string().regex(/^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)
/** Text that is there: not white space alone. */
const text = z.string().regex(/\S/u)

/** A reviewer’s file: what the site exports, what it imports, and what an editor puts under `review/`. */
export const reviewFileJson = z.strictObject({
  edition: text.describe('the id of the edition that was reviewed'),
  reviews: z
    .array(
      z.strictObject({
        judgement: text.describe(
          'the judgement: a phrase `a3.p4`, a shift of it `a3.p4.s1` or of its row `a3.s1`, a summary `summary.stage-1.ky`'
        ),
        verdict: z.enum(reviewVerdicts),
        by: text.describe('the name of the reviewer'),
        date: day.describe('the day of the review, ISO 8601'),
        reason: text.nullable().optional().describe('why, in the reviewer’s words'),
        hash: sha256.describe(
          'SHA-256 of what was judged as it read on that day: the `data-hash` of its entry on the page of the judgements'
        )
      })
    )
    .describe('each reviewer says one thing of a judgement')
})

/** The JSON Schema (2020-12) published with each edition: by it a reviewer can write the file without the site. */
export function reviewJsonSchema(): object {
  return {
    ...z.toJSONSchema(reviewFileJson),
    title: 'Reviews of the judgements of an edition',
    description: 'Sent to an editor, who puts it into the folder of the edition as `review/<name>.json`.'
  }
}

/** What reviewers say of a judgement, as in `edition.json`. All are kept. */
export const reviewJson = z.strictObject({
  verdict: z.enum(reviewVerdicts),
  by: z.string(),
  date: z.string().describe('a day, ISO 8601'),
  reason: z.string().optional(),
  outdated: z.boolean().describe('the judgement reads otherwise today: it counts no longer')
})
