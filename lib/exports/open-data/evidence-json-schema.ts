import {z} from 'zod'
import {evidenceSubjects, evidenceVerdicts, judgementStatuses, pageRoles, sightings} from '#lib/edition/index.ts'

const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})
const lang = z.string().describe('BCP 47')
const day = z.string().describe('a day, ISO 8601')
const edtf = z.string().describe('EDTF, ISO 8601-2')
const offset = z.int().min(0).describe('UTF-16 code units into `printed` of the unit')

/** What a published page says of a statement of the article, as in `edition.json` and `evidence.json`. */
export const evidenceJson = z.strictObject({
  id: z.string(),
  segment: z.string(),
  unit: z.string(),
  start: offset,
  end: offset.describe('exclusive'),
  quote: z.string().describe('the words of the statement, as printed'),
  about: z
    .enum(evidenceSubjects)
    .describe('source: whether what is cited bears the statement out; fact: whether it is so. The one does not follow from the other'),
  item: z.string().nullable().describe('the source that is judged; null where the fact is'),
  page: z.strictObject({
    role: z.enum(pageRoles).describe('the source that is cited for the statement, a copy of it, or another page'),
    url: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    date: edtf.nullable().describe('EDTF: when it was published, or what it is of, as it says itself'),
    lang
  }),
  seen: z.strictObject({
    how: z.enum(sightings).describe('at its address, in an archive of the web, or as a stored excerpt, which shows nothing of the rest'),
    date: day,
    by: z.string()
  }),
  words: z.string().describe('words of the page, in its language'),
  when: edtf.nullable().describe('EDTF: when, by those words, what the statement dates took place; null where they do not say'),
  verdict: z.enum(evidenceVerdicts),
  remark: localized.nullable().describe('why; null only where the words plainly support the statement'),
  status: z.enum(judgementStatuses)
})
export type EvidenceJson = z.input<typeof evidenceJson>

/** A search that found nothing: the place stays not checked, which says nothing of whether it is true. */
export const searchJson = z.strictObject({
  at: z.string().describe('a segment, an item (`ref-8-a`) or an entry (`ref-8`)'),
  languages: z.array(lang).min(1).describe('of the queries'),
  date: day,
  by: z.string()
})
