import {z} from 'zod'
import {mentionTypes} from '#lib/edition/index.ts'
import {edtfDate, listOf, localized, optional, slug, text, webAddress} from './shared.ts'

const entityName = z.strictObject({name: text, attested: z.boolean()})

/** entities.yaml: the register. */
export const entitiesSchema = z.array(
  z.strictObject({
    id: slug,
    type: z.enum(mentionTypes),
    names: z.strictObject({ky: entityName, ru: entityName, en: entityName}),
    sort: optional(localized),
    description: localized,
    article: localized,
    dates: optional(edtfDate),
    coordinates: optional(z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])),
    earlierNames: listOf(z.strictObject({ky: text, ru: text, en: text, until: optional(edtfDate)})),
    partOf: optional(slug),
    place: optional(slug),
    authorities: listOf(z.strictObject({url: webAddress, seenIn: text}))
  })
)
