import {z} from 'zod'
import {certainties, gravities, readerKinds, uncitedKinds, type Evidence, type Gravity} from '#lib/edition/index.ts'
import {listOf, localized, slug, text} from './shared.ts'

const graver = gravities.filter((gravity): gravity is Exclude<Gravity, 'none'> => gravity !== 'none')

/** `at`: a segment, an item, an entry, or the address of another source. */
const evidence = z.strictObject({at: text as z.ZodType<string> as z.ZodType<Evidence['at']>, quote: text})

const finding = z
  .strictObject({
    id: slug,
    kind: z.enum(readerKinds),
    places: z.array(z.string()).min(1),
    evidence: z.array(evidence).min(1),
    certainty: z.enum(certainties),
    gravity: z.enum(gravities),
    text: localized
  })
  .superRefine(({gravity, kind}, context) => {
    if (kind !== 'unusual-but-right' || gravity === 'none') return
    context.addIssue({code: 'custom', path: ['gravity'], message: '`none`: what is unusual but right is no fault'})
  })

/** findings.yaml: what only a reader can see, the claims that lack a source, and the rule findings that may stand. */
export const findingsSchema = z
  .strictObject({
    findings: listOf(finding),
    uncited: listOf(z.strictObject({segment: z.string(), kind: z.enum(uncitedKinds), gravity: z.enum(graver), note: localized})),
    allowances: listOf(z.strictObject({rule: slug, at: z.string(), because: localized}))
  })
  .nullish()
  .transform((value) => value ?? {findings: [], uncited: [], allowances: []})
