import {z} from 'zod'
import {dateKinds} from '#lib/chronology/dated-statement.ts'

/** A dated statement of the body, as in `edition.json`. */
export const datedStatementJson = z.strictObject({
  when: z.string().describe('EDTF, ISO 8601-2'),
  kind: z
    .enum(dateKinds)
    .describe(
      'explicit: its words name the year; relative: they leave it to what stands before; carried: the encoding takes it from the text before'
    ),
  segment: z.string(),
  entities: z.array(z.string()).describe('what the sentence names, each once'),
  stage: z.string().nullable().describe('the editorial division that it stands in'),
  citations: z.array(z.int()).describe('the entries that are cited for it')
})
export type DatedStatementJson = z.input<typeof datedStatementJson>
