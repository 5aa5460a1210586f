import {z} from 'zod'
import {judgementStatuses} from '#lib/edition/index.ts'

const lang = z.string().describe('BCP 47')
const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})

/** The shape of a passage as JSON. */
export const passageJson = z.strictObject({
  $schema: z.string(),
  id: z.string(),
  edition: z.strictObject({id: z.string(), version: z.string(), versionDate: z.string().describe('a day, ISO 8601')}),
  level: z.enum(['part', 'block', 'segment']),
  kind: z.enum(['print', 'translation']).describe('translation: made by the edition, never the words of the author'),
  version: z.string().describe('`print-ru`, `translation-en`'),
  lang,
  statement: localized.describe('what it is'),
  name: localized.describe('what citations call it'),
  printed: z.string().nullable().describe('as printed; null of a translation'),
  text: z.string().describe('of the print with the corrections of the edition; of a translation its words'),
  status: z.enum(judgementStatuses).nullable().describe('of a translation: how far it is confirmed; null of the print'),
  parent: z.string().nullable().describe('the passage that it stands in'),
  part: z.string(),
  block: z.string().nullable().describe('the block that it is or stands in; null of a part'),
  segments: z.array(z.string()).describe('those within it, or itself'),
  row: z.string().nullable().describe('of a segment: `g` of its row of the alignment'),
  counterparts: z.array(z.strictObject({id: z.string(), lang, kind: z.enum(['print', 'translation'])})),
  previous: z.string().nullable().describe('of its level, in its version'),
  next: z.string().nullable(),
  citations: z.array(z.strictObject({style: z.string(), lang, text: z.string()})).describe('how to cite it; none of a part'),
  links: z.strictObject({
    page: z.string().describe('where it is read'),
    text: z.string(),
    html: z.string(),
    tei: z.string(),
    json: z.string(),
    edition: z.string().describe('the whole edition as JSON'),
    navigation: z.string().describe('all passages of its version, as DTS')
  })
})
export type PassageJson = z.input<typeof passageJson>

/** The JSON Schema (2020-12) published beside the passages. */
export function passageJsonSchema(): object {
  return {...z.toJSONSchema(passageJson), title: 'A passage of an edition'}
}
