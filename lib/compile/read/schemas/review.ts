import {z} from 'zod'
import {reviewVerdicts, type JudgementId} from '#lib/edition/index.ts'
import {day} from './dates.ts'
import {personName} from './person-name.ts'
import {sha256} from './sha256.ts'
import {nameOf, optional, slug, verbatim} from './shared.ts'

/**
 * review/*.json: what reviewers say of the judgements, as the site exports it. `lib/exports/open-data/review-json-schema.ts` publishes this
 * shape; tests/browser/read-review-file.test.ts holds the two, and what the site imports, against one another.
 */
export const reviewSchema = z.strictObject({
  /** The edition that was reviewed. */
  edition: slug,
  reviews: z.array(
    z.strictObject({
      /** `a3.p4`, `a3.p4.s1`, `a3.s1`, `summary.stage-1.ky`. */
      judgement: nameOf<JudgementId>(),
      verdict: z.enum(reviewVerdicts),
      by: personName,
      /** Day of the review. */
      date: day,
      /** Why, in the reviewer's words and language. */
      reason: optional(verbatim),
      /** Of the judgement as it read when it was reviewed. */
      hash: sha256('Reviews are exported on the page of the judgements, not written by hand.')
    })
  )
})

/** Such a file as it is written. */
export type ReviewFile = z.input<typeof reviewSchema>
