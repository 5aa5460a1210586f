import {z} from 'zod'
import {capacities, documentActs, type EntityId, type EntityType, type SegmentId} from '#lib/edition/index.ts'
import {edtfDate} from './dates.ts'
import {idOf, listOf, localized, nameOf, optional} from './shared.ts'

/** The sentences that say a fact, one at least. */
export const saidIn = z.array(nameOf<SegmentId>()).min(1)

/** Who takes part, signs or agrees: `{who, as, of, from}`, and `inferred` where the edition carries it over. */
export const participations = listOf(
  z.strictObject({
    who: idOf<EntityId>(),
    as: optional(z.enum(capacities)),
    of: optional(idOf<EntityId>()),
    from: saidIn,
    inferred: optional(z.boolean()).transform((inferred) => inferred ?? false)
  })
)

/** The event on which a document was signed or adopted. */
export const occasion = z.strictObject({event: idOf<EntityId>(), act: z.enum(documentActs), from: saidIn})

/** The offices that the article gives to a person. */
export const statedOffices = listOf(z.strictObject({title: localized, dates: optional(edtfDate), from: saidIn}))

/** Of what type an entry is that has such a fact. */
export const factOwners = [
  ['participants', 'event'],
  ['parties', 'work'],
  ['signatories', 'work'],
  ['occasion', 'work'],
  ['statedOffices', 'person']
] as const satisfies ReadonlyArray<readonly [string, EntityType]>
