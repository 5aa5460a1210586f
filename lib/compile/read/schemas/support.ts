import {z} from 'zod'
import {accessStates, leastEvidence, verdicts, type ClaimId, type ItemId} from '#lib/edition/index.ts'
import {day} from './dates.ts'
import {personName} from './person-name.ts'
import {sha256} from './sha256.ts'
import {idOf, listOf, optional, slug, verbatim} from './shared.ts'

/** support/*.json: the marks of checkers, as the site exports them. */
export const supportSchema = z.strictObject({
  /** The edition that was checked. */
  edition: slug,
  marks: z.array(
    z
      .strictObject({
        claim: idOf<ClaimId>(),
        item: idOf<ItemId>(),
        verdict: z.enum(verdicts),
        by: personName,
        date: day,
        evidence: optional(verbatim),
        hash: sha256('Marks are exported on the page of citations, not written by hand.')
      })
      .superRefine(({evidence, verdict}, context) => {
        if (verdict === 'not-checked' || verdict === 'cannot-tell' || (evidence?.length ?? 0) >= leastEvidence) return
        context.addIssue({
          code: 'custom',
          path: ['evidence'],
          message: `at least ${leastEvidence} characters quoted from the source`,
          params: {hint: 'Copy the words that decide it from the source.'}
        })
      })
  ),
  /** What the checker found at the addresses, source by source. */
  access: listOf(z.strictObject({item: idOf<ItemId>(), state: z.enum(accessStates), by: personName, date: day}))
})

/** Such a file as it is written. */
export type SupportFile = z.input<typeof supportSchema>
