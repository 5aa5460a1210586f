import {z} from 'zod'
import {accessStates, certainties, findingKinds, gravities, uncitedKinds, verdicts} from '#lib/edition/index.ts'

const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})
const day = z.string().describe('a day, ISO 8601')

/** A finding, as in `edition.json` and `findings.json`. */
export const findingJson = z.strictObject({
  id: z.string(),
  rule: z.string().describe('the rule that found it, or `reader`'),
  kind: z.enum(findingKinds),
  places: z.array(z.string()).min(1).describe('segments, items (`ref-8-a`) or entries (`ref-8`)'),
  evidence: z.array(z.strictObject({at: z.string().describe('a place, or the address of another source'), quote: z.string()})),
  certainty: z.enum(certainties).describe('the text proves it, another source shows it, a guess'),
  gravity: z.enum(gravities).describe('none: it looks wrong and is right'),
  text: localized
})
export type FindingJson = z.input<typeof findingJson>

/** A sentence of the body that asks for a source and has none. */
export const uncitedClaimJson = z.strictObject({
  segment: z.string(),
  kind: z.enum(uncitedKinds),
  gravity: z.enum(gravities).exclude(['none']).nullable().describe('null, like the note: nobody has judged yet'),
  note: localized.nullable()
})

/** A rule finding that an editor let stand. */
export const allowanceJson = z.strictObject({rule: z.string(), at: z.string(), because: localized})

/** The last visit to an address. */
export const accessJson = z.strictObject({
  state: z.enum(accessStates),
  status: z.int().nullable().describe('of HTTP'),
  finalUrl: z.string().nullable().describe('where redirects led'),
  date: day.nullable(),
  archived: z.strictObject({url: z.string(), timestamp: z.string().describe('when the copy was made, ISO 8601')}).nullable()
})
export type AccessJson = z.input<typeof accessJson>

/** What a person found at the address of a source. All are kept. */
export const accessMarkJson = z.strictObject({state: z.enum(accessStates), by: z.string(), date: day})

/** A checker’s mark on a claim and a source of it. All are kept, also those that contradict one another. */
export const supportMarkJson = z.strictObject({
  item: z.string(),
  verdict: z.enum(verdicts),
  by: z.string(),
  date: day,
  evidence: z.string().nullable().describe('words of the source'),
  hash: z.string().describe('that of the claim when it was judged'),
  voided: z.boolean().describe('the claim reads otherwise today: to be checked again')
})
