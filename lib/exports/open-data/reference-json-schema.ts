import {z} from 'zod'
import {accessJson, accessMarkJson} from './checking-json-schema.ts'

const lang = z.string().describe('BCP 47')
const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})
const edtf = z.string().describe('EDTF, ISO 8601-2')

const item = z.strictObject({
  id: z.string(),
  printed: z.string(),
  authors: z.array(
    z.strictObject({
      family: z.string(),
      given: z.string().optional(),
      entity: z.string().optional().describe('the person of the register'),
      certainty: z.literal('low').optional().describe('that it is this person is a guess')
    })
  ),
  document: z.string().optional().describe('the entity that the source is'),
  subjects: z.array(z.string()).optional().describe('the entities that its title or its address names'),
  title: z.string().nullable(),
  translatedTitle: z
    .strictObject({ky: z.string().optional(), ru: z.string().optional(), en: z.string().optional()})
    .optional()
    .describe('by the edition, not by the source'),
  container: z.string().nullable(),
  date: edtf.nullable(),
  lang,
  type: z.string().describe('a type of CSL 1.0.2'),
  url: z.string().nullable().describe('as printed'),
  access: accessJson.nullable().describe('of `url`; null where there is none'),
  accessMarks: z.array(accessMarkJson).describe('what people found there'),
  sameAs: z.array(z.string()),
  suggestion: z.strictObject({url: z.string(), because: localized, access: accessJson}).optional(),
  note: localized.optional()
})

/** An entry of the reference list with its separate sources, as in `edition.json`. */
export const referenceJson = z.strictObject({
  number: z.int(),
  label: z.string().describe('as printed before the entry: `1.`, `[1]`, `1)`'),
  printed: z.string().describe('the entry without its label'),
  items: z.array(item)
})
