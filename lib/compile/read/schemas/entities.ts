import {z} from 'zod'
import {mentionTypes} from '#lib/edition/index.ts'
import type {EntityId, WebAddress} from '#lib/edition/index.ts'
import {edtfDate} from './dates.ts'
import {pageWords} from './page-words.ts'
import {idOf, languageTag, listOf, localized, optional, text, webAddress} from './shared.ts'
import {such} from './such.ts'

/**
 * `attested` may be left out: whether the article prints the entity in that language is computed, and what is written must agree. `seen` is the
 * published page in which a name was seen that is in use.
 */
const entityName = z.strictObject({
  name: text,
  attested: optional(z.boolean()),
  seen: optional(webAddress.transform((address) => address as WebAddress))
})

/** Degrees on one of the two circles. */
const degrees = (what: string, most: number) =>
  z.number().superRefine(
    such(
      (value) => Math.abs(value) <= most,
      `a ${what} in degrees, between -${most} and ${most}`,
      () => ({hint: 'Coordinates are latitude and longitude, in this order: `[40.53, 72.8]` is Osh.'})
    )
  )

/** entities.yaml: the register. */
export const entitiesSchema = z.array(
  z
    .strictObject({
      id: idOf<EntityId>(),
      type: z.enum(mentionTypes),
      names: z.strictObject({ky: entityName, ru: entityName, en: entityName}),
      sort: optional(localized),
      description: localized,
      article: localized,
      dates: optional(edtfDate),
      coordinates: optional(z.tuple([degrees('latitude', 90), degrees('longitude', 180)])),
      earlierNames: listOf(z.strictObject({ky: text, ru: text, en: text, until: optional(edtfDate)})),
      /** What offices a person held, each with a page in which it was seen. */
      offices: listOf(
        z.strictObject({
          title: localized,
          dates: optional(edtfDate),
          seen: z.strictObject({
            url: webAddress.transform((address) => address as WebAddress),
            publisher: text,
            lang: languageTag,
            words: pageWords
          })
        })
      ),
      partOf: optional(idOf<EntityId>()),
      place: optional(idOf<EntityId>()),
      authorities: listOf(z.strictObject({url: webAddress, seenIn: text}))
    })
    .superRefine(({offices, type}, context) => {
      if (offices.length > 0 && type !== 'person')
        context.addIssue({code: 'custom', path: ['offices'], message: `none of a \`${type}\``, params: {hint: 'Persons hold offices.'}})
    })
)
