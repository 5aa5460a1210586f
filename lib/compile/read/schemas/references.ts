import {z} from 'zod'
import {cslTypes, type EntityId, type ItemId, type Localized} from '#lib/edition/index.ts'
import {such} from './such.ts'
import {edtfDate} from './dates.ts'
import {idOf, languageTag, listOf, localized, optional, printedAddress, text, verbatim, webAddress} from './shared.ts'

const item = z.strictObject({
  id: idOf<ItemId>(),
  printed: z.string().superRefine(
    such(
      (value) => /\S/u.test(value),
      'the source as printed',
      () => ({hint: 'Copy it from the entry, separators included.'})
    )
  ),
  author: listOf(
    z.strictObject({
      family: verbatim,
      given: optional(verbatim),
      entity: optional(idOf<EntityId>()),
      /** How sure it is that the author is this entity. */
      certainty: z.enum(['high', 'low']).default('high')
    })
  ),
  /** The entry of the register that the source is: a treaty, a decree. */
  document: optional(idOf<EntityId>()),
  /** What its title or its address names, by the register. */
  subjects: listOf(idOf<EntityId>()),
  title: optional(verbatim),
  /** In the languages of the interface other than its own. */
  translatedTitle: optional(
    z.strictObject({ky: text.optional(), ru: text.optional(), en: text.optional()}).transform((titles) => titles as Partial<Localized>)
  ),
  container: optional(verbatim),
  date: optional(edtfDate),
  lang: languageTag,
  type: z.enum(cslTypes),
  url: optional(printedAddress),
  sameAs: listOf(idOf<ItemId>()),
  suggestion: optional(z.strictObject({url: webAddress, because: localized})),
  note: optional(localized)
})

/** references.yaml: each entry as printed, and the separate sources it bundles. */
export const referencesSchema = z.array(z.strictObject({number: z.int().min(1), printed: verbatim, items: z.array(item).min(1)}))
