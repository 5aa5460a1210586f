import {z} from 'zod'
import {
  certainties,
  gravities,
  readerKinds,
  uncitedKinds,
  type Evidence,
  type FindingId,
  type FindingPlace,
  type Gravity,
  type SegmentId
} from '#lib/edition/index.ts'
import {addressHint, isWebAddress} from './is-web-address.ts'
import {idOf, listOf, localized, nameOf, slug, verbatim} from './shared.ts'
import {such} from './such.ts'

const graver = gravities.filter((gravity): gravity is Exclude<Gravity, 'none'> => gravity !== 'none')

/** `at`: a segment, an item, an entry, or the address of another source. */
const at = verbatim
  .superRefine(
    such(
      (value) => !/^https?:/u.test(value) || isWebAddress(value),
      'a place of the edition, or an address that a browser can read',
      (found) => ({hint: addressHint(found)})
    )
  )
  .transform((value) => value as Evidence['at'])
const evidence = z.strictObject({at, quote: verbatim})

const finding = z
  .strictObject({
    id: idOf<FindingId>(),
    kind: z.enum(readerKinds),
    places: z.array(nameOf<FindingPlace>()).min(1),
    evidence: z.array(evidence).min(1),
    certainty: z.enum(certainties),
    gravity: z.enum(gravities),
    text: localized
  })
  .superRefine(({gravity, kind}, context) => {
    if (kind !== 'unusual-but-right' || gravity === 'none') return
    context.addIssue({
      code: 'custom',
      path: ['gravity'],
      message: '`none`: what is unusual but right is no fault',
      params: {hint: 'Write `gravity: none`, or another kind.'}
    })
  })

/** findings.yaml: what only a reader can see, the claims that lack a source, and the rule findings that may stand. */
export const findingsSchema = z
  .strictObject({
    findings: listOf(finding),
    uncited: listOf(z.strictObject({segment: nameOf<SegmentId>(), kind: z.enum(uncitedKinds), gravity: z.enum(graver), note: localized})),
    allowances: listOf(z.strictObject({rule: slug, at: nameOf<FindingPlace>(), because: localized}))
  })
  .nullish()
  .transform((value) => value ?? {findings: [], uncited: [], allowances: []})
