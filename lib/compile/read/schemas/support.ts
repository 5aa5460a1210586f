import {z} from 'zod'
import {accessStates, leastEvidence, verdicts} from '#lib/edition/index.ts'
import {collapse} from '#lib/text/collapse.ts'
import {day, listOf, optional, slug, text} from './shared.ts'

/** One person is one name: in NFC, with single spaces. The site keeps names so: `checkerName`. */
const name = text.transform((typed) => collapse(typed.normalize('NFC')))

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
        by: name,
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
  access: listOf(z.strictObject({item: slug, state: z.enum(accessStates), by: name, date: day}))
})

export type SupportFile = z.output<typeof supportSchema>
