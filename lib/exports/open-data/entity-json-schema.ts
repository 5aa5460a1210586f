import {z} from 'zod'
import {capacities, documentActs, eventKinds, mentionTypes, placeKinds} from '#lib/edition/index.ts'

const lang = z.string().describe('BCP 47')
const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})
const edtf = z.string().describe('EDTF, ISO 8601-2')
const name = z.strictObject({
  name: z.string(),
  attested: z
    .boolean()
    .describe('whether the article mentions it in that language, in whatever words: the words of the name may be the edition’s'),
  seen: z.string().optional().describe('a published page in which the name was seen')
})
const saidIn = z.array(z.string()).min(1).describe('the sentences of the print that say so')

const participation = z.strictObject({
  who: z.string().describe('a person or a body; a state, where the article names an office and no person'),
  as: z.enum(capacities).optional().describe('in what capacity'),
  of: z.string().optional().describe('of a person, the state or the body that the person stands for'),
  from: saidIn,
  inferred: z.boolean().describe('carried over by the edition from what stands beside; otherwise a sentence of `from` names `who`')
})

/** An entry of the register, as in `edition.json`. */
export const entityJson = z.strictObject({
  id: z.string(),
  type: z.enum(mentionTypes),
  kind: z
    .enum([...placeKinds, ...eventKinds])
    .optional()
    .describe('of a place or an event'),
  names: z.strictObject({ky: name, ru: name, en: name}),
  sort: localized.optional(),
  description: localized,
  article: localized.describe('what the article says of it'),
  dates: edtf.optional(),
  coordinates: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('latitude and longitude in degrees, WGS 84; of a state or a region, where its name stands on a map'),
  along: z.array(z.string()).optional().describe('of a route, places on it from one end to the other'),
  earlierNames: z.array(
    z.strictObject({
      names: localized,
      until: edtf.optional(),
      decision: z.string().optional().describe('the document by which the later name was given'),
      from: saidIn.optional()
    })
  ),
  offices: z
    .array(
      z.strictObject({
        title: localized,
        dates: edtf.optional(),
        seen: z.strictObject({url: z.string(), publisher: z.string(), lang, words: z.string()})
      })
    )
    .optional()
    .describe('of a person, each with a published page in which it was seen'),
  statedOffices: z
    .array(z.strictObject({title: localized, dates: edtf.optional(), from: saidIn}))
    .optional()
    .describe('of a person, the offices that the article itself gives'),
  participants: z.array(participation).optional().describe('of an event, who takes part'),
  parties: z.array(participation).optional().describe('of a document, between whom it is'),
  signatories: z.array(participation).optional().describe('of a document, who signs it'),
  occasion: z
    .strictObject({event: z.string(), act: z.enum(documentActs), from: saidIn})
    .optional()
    .describe('of a document, the event on which it was signed or adopted'),
  partOf: z.string().optional(),
  place: z.string().optional(),
  authorities: z.array(z.strictObject({url: z.string(), seenIn: z.string()}))
})

export type EntityJson = z.input<typeof entityJson>
