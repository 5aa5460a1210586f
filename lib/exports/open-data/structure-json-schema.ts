import {z} from 'zod'
import {judgementStatuses, tourTargets} from '#lib/edition/index.ts'
import {reviewJson} from './review-json-schema.ts'

const offset = z.int().min(0).describe('UTF-16 code units into `printed`, or `text`, of the unit')
const lang = z.string().describe('BCP 47')
const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})
const judged = z.strictObject({status: z.enum(judgementStatuses), reviews: z.array(reviewJson).optional()})

/** A text of the print, as in `edition.json`; those that the edition made stand in `translations`. */
export const versionJson = z.strictObject({id: z.string().describe('`print-ru`'), lang})

/** How a unit stands in its version: what a page needs to set sections and lists. */
export const standingJson = z.strictObject({
  unit: z.string(),
  part: z.string().describe('the file it stands in without language and ending: `abstract`, `body`'),
  level: z.int().min(1).nullable().describe('of the heading of a section: 1 for one that stands in no other, and none is left out'),
  sections: z.array(z.string()).describe('the headings of the sections that it stands in, outer first'),
  divisions: z.array(z.string()).describe('the editorial divisions that it stands in, outer first'),
  list: z.int().min(1).nullable().describe('of an item the number of its list within the version: neighbours of one number are one list')
})

/** How the units of a version of the print stand. */
export const outlineJson = z.strictObject({version: z.string(), units: z.array(standingJson).describe('in reading order')})

/** Where an entity is named. */
export const occurrencesJson = z.strictObject({
  entity: z.string(),
  places: z.array(z.strictObject({unit: z.string(), segment: z.string(), start: offset, end: offset.describe('exclusive')}))
})

/** Sentences of the print beside those of a translation. */
export const translatedRowJson = z.strictObject({
  id: z.string(),
  print: z.array(z.string()).min(1).describe('segments of the print'),
  translation: z.array(z.string()).describe('segments of the translation; none: left out by decision')
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
