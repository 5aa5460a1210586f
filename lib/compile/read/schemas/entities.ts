import {z} from 'zod'
import {eventKinds, mentionTypes, placeKinds} from '#lib/edition/index.ts'
import type {EntityId, WebAddress} from '#lib/edition/index.ts'
import {edtfDate} from './dates.ts'
import {pageWords} from './page-words.ts'
import {factOwners, occasion, participations, saidIn, statedOffices} from './participation.ts'
import {idOf, languageTag, listOf, localized, optional, text, webAddress} from './shared.ts'
import {such, type FaultParams} from './such.ts'

/** What is said of a typed `attested`. */
const computed = (): FaultParams => ({
  rule: 'attestation-is-computed',
  hint: 'Take `attested` out; where the article prints the name and nobody has marked it, mark it there with its `ref`.'
})

/** `seen` is the published page in which a name was seen that is in use. That the article prints it is computed, and refused where it is typed. */
const entityName = z.strictObject({
  name: text,
  attested: z
    .unknown()
    .superRefine(
      such((value) => value === undefined, 'nothing: whether the article prints the name is computed from the mentions', computed)
    )
    .optional(),
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
      kind: optional(z.enum([...placeKinds, ...eventKinds])),
      names: z.strictObject({ky: entityName, ru: entityName, en: entityName}),
      sort: optional(localized),
      description: localized,
      article: localized,
      dates: optional(edtfDate),
      coordinates: optional(z.tuple([degrees('latitude', 90), degrees('longitude', 180)])),
      /** Of a route, the places on it. */
      along: listOf(idOf<EntityId>()),
      earlierNames: listOf(
        z.strictObject({
          ky: text,
          ru: text,
          en: text,
          until: optional(edtfDate),
          decision: optional(idOf<EntityId>()),
          from: optional(saidIn).transform((from) => from ?? [])
        })
      ),
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
      /** The offices that the article itself gives to a person. */
      statedOffices,
      participants: participations,
      parties: participations,
      signatories: participations,
      occasion: optional(occasion),
      partOf: optional(idOf<EntityId>()),
      place: optional(idOf<EntityId>()),
      authorities: listOf(z.strictObject({url: webAddress, seenIn: text}))
    })
    .superRefine((entry, context) => {
      const {along, kind, offices, type} = entry
      const kinds: ReadonlyArray<string> = type === 'place' ? placeKinds : type === 'event' ? eventKinds : []
      if (kind !== undefined && !kinds.includes(kind)) {
        const expected =
          kinds.length === 0 ? `none of a \`${type}\`` : `one of a \`${type}\`: ${kinds.map((known) => `\`${known}\``).join(', ')}`
        context.addIssue({code: 'custom', path: ['kind'], message: expected, params: {hint: 'Places and events have kinds.'}})
      }
      if (along.length > 0 && kind !== 'route')
        context.addIssue({
          code: 'custom',
          path: ['along'],
          message: 'none but of a `route`',
          params: {hint: 'Write `kind: route`, or take it out.'}
        })
      if (along.length === 1)
        context.addIssue({
          code: 'custom',
          path: ['along'],
          message: 'two places at least',
          params: {hint: 'A line has two ends: name the other, or take it out.'}
        })
      if (offices.length > 0 && type !== 'person')
        context.addIssue({code: 'custom', path: ['offices'], message: `none of a \`${type}\``, params: {hint: 'Persons hold offices.'}})
      for (const [fact, owner] of factOwners) {
        const has = fact === 'occasion' ? entry.occasion !== undefined : entry[fact].length > 0
        if (has && type !== owner)
          context.addIssue({
            code: 'custom',
            path: [fact],
            message: `none of a \`${type}\``,
            params: {hint: `Only of what is of type \`${owner}\`: take it out, or write it there.`}
          })
      }
    })
)
