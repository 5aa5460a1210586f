import {z} from 'zod'
import {judgementStatuses, tourTargets} from '#lib/edition/index.ts'
import {reviewJson} from './review-json-schema.ts'

const offset = z.int().min(0).describe('UTF-16 code units into `printed`, or `text`, of the unit')
const lang = z.string().describe('BCP 47')
const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})
const judged = z.strictObject({status: z.enum(judgementStatuses), reviews: z.array(reviewJson).optional()})

/** The texts of an edition, as in `edition.json`. */
export const versionJson = z.strictObject({
  id: z.string().describe('`print-ru`, `translation-en`'),
  lang,
  origin: z.enum(['print', 'translation']).describe('translation: made by the edition, never the words of the author'),
  of: z.string().nullable().describe('of a translation the version that it translates')
})

/** How the units of a version stand: what a page needs to set sections and lists. */
export const outlineJson = z.strictObject({
  version: z.string(),
  units: z
    .array(
      z.strictObject({
        unit: z.string(),
        part: z.string().describe('the file it stands in without language and ending: `abstract`, `body`'),
        level: z.int().min(1).nullable().describe('of the heading of a section: 1 for one that stands in no other, and none is left out'),
        sections: z.array(z.string()).describe('the headings of the sections that it stands in, outer first'),
        divisions: z.array(z.string()).describe('the editorial divisions that it stands in, outer first'),
        list: z
          .int()
          .min(1)
          .nullable()
          .describe('of an item the number of its list within the version: neighbours of one number are one list')
      })
    )
    .describe('in reading order')
})

/** Where an entity is named. */
export const occurrencesJson = z.strictObject({
  entity: z.string(),
  places: z
    .array(z.strictObject({version: z.string(), unit: z.string(), segment: z.string(), start: offset, end: offset.describe('exclusive')}))
    .describe('in reading order, the print first')
})

/** Sentences of the print beside their translations by the edition. */
export const translatedRowJson = z.strictObject({
  id: z.string(),
  part: z.string(),
  cells: z.record(lang, z.array(z.string())).describe('segments by language; an empty list: left out by decision')
})

/** What a section or a division tells, in words of the edition. */
export const summaryJson = z.strictObject({
  of: z.string().describe('the heading of the section, or the division'),
  text: localized,
  judged: z.strictObject({ky: judged, ru: judged, en: judged})
})

/** A short guided way through the edition. */
export const tourJson = z.strictObject({
  id: z.string(),
  title: localized,
  steps: z.array(
    z.strictObject({kind: z.enum(tourTargets), at: z.string().describe('a segment, claim, finding, entry, entity or row'), text: localized})
  )
})
