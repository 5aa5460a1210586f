import {z} from 'zod'
import {accessStates, verdicts} from '#lib/edition/index.ts'
import {day, listOf, optional, slug, text} from './shared.ts'

const leastEvidence = 12

/** support/*.json: the marks of checkers, as the site exports them. */
export const supportSchema = z.strictObject({
  /** The edition that was checked. */
  edition: slug,
  marks: z.array(
    z
      .strictObject({
        claim: slug,
        item: slug,
        verdict: z.enum(verdicts),
        by: text,
        date: day,
        evidence: optional(text),
        hash: z.string().regex(/^[0-9a-f]{64}$/u, {message: 'SHA-256 in 64 hexadecimal digits'})
      })
      .superRefine(({evidence, verdict}, context) => {
        if (verdict === 'not-checked' || verdict === 'cannot-tell' || (evidence?.length ?? 0) >= leastEvidence) return
        context.addIssue({code: 'custom', path: ['evidence'], message: `at least ${leastEvidence} characters quoted from the source`})
      })
  ),
  /** What the checker found at the addresses, source by source. */
  access: listOf(z.strictObject({item: slug, state: z.enum(accessStates), by: text, date: day}))
})
