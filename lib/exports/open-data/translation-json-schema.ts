import {z} from 'zod'
import {errorCategories, errorSeverities, judgementStatuses, mentionTypes, translationMethods, unitKinds} from '#lib/edition/index.ts'
import {occurrencesJson, standingJson, translatedRowJson} from './structure-json-schema.ts'

const offset = z.int().min(0).describe('UTF-16 code units into `text` of the unit')
const span = {start: offset, end: offset.describe('exclusive')}
const lang = z.string().describe('BCP 47')
const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})

const unit = z.strictObject({
  id: z.string(),
  kind: z.enum(unitKinds),
  part: z.string().describe('the file it stands in without language and ending: `body`'),
  depth: z.int().min(1).optional(),
  text: z.string(),
  segments: z.array(
    z.strictObject({
      id: z.string(),
      ...span,
      role: z.literal('heading').optional(),
      of: z.array(z.string()).min(1).describe('the sentences of the print that it translates'),
      status: z.enum(judgementStatuses),
      by: z.string().optional().describe('who confirmed or contested it')
    })
  ),
  mentions: z.array(
    z.union([
      z.strictObject({...span, type: z.enum(mentionTypes), ref: z.union([z.string(), z.array(z.string()).min(2)])}),
      z.strictObject({...span, type: z.literal('date'), when: z.string().describe('EDTF, ISO 8601-2')})
    ])
  ),
  citations: z.array(
    z.strictObject({
      ...span,
      number: z.int(),
      occurrence: z.int().min(1),
      claim: z.string().describe('that of the marker which it renders')
    })
  ),
  quotations: z
    .array(z.strictObject({id: z.string().describe('that of the quotation of the print'), ...span}))
    .describe('what of the quotations stands in the unit')
})

/** A translation that the edition made, in `edition.json`: apart from `units`, which are the print alone. */
export const translationJson = z.strictObject({
  id: z.string().describe('`translation-en`'),
  lang,
  of: lang.describe('the language of the print that it translates'),
  method: z.enum(translationMethods),
  resp: z.string(),
  date: z.string().describe('ISO 8601'),
  status: z.enum(judgementStatuses),
  units: z.array(unit).describe('in reading order'),
  outline: z.array(standingJson).describe('how its units stand, in reading order'),
  rows: z.array(translatedRowJson).describe('its sentences beside those of the print; one row has the same id in each translation'),
  occurrences: z.array(occurrencesJson).describe('where each entity is named in it, in reading order'),
  quotations: z.array(
    z.strictObject({
      id: z.string().describe('that of the quotation of the print; each whole, over the units that it runs through'),
      spans: z.array(z.strictObject({unit: z.string(), ...span}))
    })
  ),
  omitted: z.array(z.strictObject({segment: z.string(), because: localized})).describe('sentences of the print left out by decision'),
  notes: z.array(
    z.strictObject({
      segment: z.string(),
      ...{start: offset.nullable(), end: offset.nullable()},
      note: localized,
      source: z.string().nullable().describe('where the wording was seen published')
    })
  ),
  terms: z
    .array(z.strictObject({term: z.string(), rendering: z.string(), because: localized}))
    .describe('what stands for a term beside what the article’s own versions call it'),
  review: z
    .strictObject({
      words: z.int(),
      readings: z.int(),
      errors: z.array(
        z.strictObject({category: z.enum(errorCategories), severity: z.enum(errorSeverities), found: z.int(), left: z.int()})
      ),
      backTranslation: z.strictObject({sentences: z.int(), found: z.int(), left: z.int()}).nullable(),
      note: localized
    })
    .nullable()
    .describe('errors by MQM, Multidimensional Quality Metrics')
})

export type TranslationJson = z.input<typeof translationJson>
