import {z} from 'zod'
import {accessStates, leastEvidence, verdicts, type ClaimId, type ItemId} from '#lib/edition/index.ts'
import {collapse} from '#lib/text/collapse.ts'
import {day} from './dates.ts'
import {idOf, listOf, optional, slug, text, verbatim} from './shared.ts'
import {such} from './such.ts'

/** One person is one name: in NFC, with single spaces. The site keeps names so: `checkerName`. */
const name = text.transform((typed) => collapse(typed.normalize('NFC')))

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
        by: name,
        date: day,
        evidence: optional(verbatim),
        hash: z.string().superRefine(
          such(
            (value) => /^[0-9a-f]{64}$/u.test(value),
            'SHA-256 in 64 hexadecimal digits',
            () => ({hint: 'Marks are exported on the page of citations, not written by hand.'})
          )
        )
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
  access: listOf(z.strictObject({item: idOf<ItemId>(), state: z.enum(accessStates), by: name, date: day}))
})

/** Such a file as it is written. */
export type SupportFile = z.input<typeof supportSchema>
