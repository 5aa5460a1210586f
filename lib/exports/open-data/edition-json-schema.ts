import {z} from 'zod'
import {datedStatementJson} from '#lib/exports/chronology/chronology-json-schema.ts'
import {emendationKinds, mentionTypes, unitKinds} from '#lib/edition/index.ts'
import {alignmentJson} from './alignment-json-schema.ts'
import {entityJson} from './entity-json-schema.ts'
import {translationJson} from './translation-json-schema.ts'
import {referenceJson} from './reference-json-schema.ts'
import {occurrencesJson, outlineJson, summaryJson, tourJson, versionJson} from './structure-json-schema.ts'
import {evidenceJson, searchJson} from './evidence-json-schema.ts'
import {allowanceJson, findingJson, supportMarkJson, uncitedClaimJson} from './checking-json-schema.ts'

const offset = z.int().min(0).describe('UTF-16 code units into `printed` of the unit')
const span = {start: offset, end: offset.describe('exclusive')}
const lang = z.string().describe('BCP 47')
const localized = z.strictObject({ky: z.string(), ru: z.string(), en: z.string()})
const edtf = z.string().describe('EDTF, ISO 8601-2')
const unitSpan = z.strictObject({unit: z.string(), ...span})
const unit = z.strictObject({
  id: z.string(),
  lang,
  kind: z.enum(unitKinds),
  part: z.string().describe('the file it stands in without language and ending: `abstract`, `body`'),
  depth: z.int().min(1).optional().describe('of a heading alone: 1 for a section, 2 for one within it'),
  printed: z.string().describe('each run of white space is one space'),
  corrected: z.string().describe('`printed` with the emendations applied, and nothing else'),
  segments: z.array(
    z.strictObject({
      id: z.string(),
      ...span,
      role: z.literal('heading').optional().describe('a heading printed in the line of its paragraph'),
      row: z.string().optional().describe('`g` of the row of the alignment; left out for text of one language')
    })
  ),
  mentions: z.array(
    z.union([
      z.strictObject({...span, type: z.enum(mentionTypes), ref: z.union([z.string(), z.array(z.string()).min(2)])}),
      z.strictObject({...span, type: z.literal('date'), when: edtf})
    ])
  ),
  unresolved: z
    .array(z.strictObject({...span, type: z.enum(mentionTypes), perhaps: z.array(z.string()).describe('entities that may be meant')}))
    .describe('words that mean somebody or something whom the text does not name: no mentions'),
  citations: z.array(
    z.strictObject({
      ...span,
      number: z.int(),
      occurrence: z.int().min(1).describe('1 for the first marker of that number in reading order, 2 for the next'),
      claim: z.string()
    })
  ),
  emendations: z.array(
    z.strictObject({
      ...span,
      correction: z.string().describe('empty: the print is deleted; start = end: the correction is supplied'),
      kind: z.enum(emendationKinds),
      certainty: z.enum(['high', 'low']),
      segment: z.string().describe('the sentence that it completes: where it stands between two, the offsets alone do not say'),
      lang: lang.optional().describe('of the printed form, where it is not the unit’s own')
    })
  ),
  pageBreaks: z.array(
    z.strictObject({
      at: offset,
      page: z.string().nullable(),
      inferred: z
        .string()
        .nullable()
        .describe('the number that an editor infers where none is printed: it counts for nothing that is proved')
    })
  ),
  highlights: z.array(z.strictObject({...span, rend: z.enum(['italic', 'bold'])}))
})

/**
 * The version of the contract. Whoever reads a version reads every later one with the same first number: properties are added, and none is taken
 * away or changed (tests/exports/edition-contract.test.ts). What has no `contract` is 1.0.
 */
export const editionContract = '1.1'

/**
 * The shape of `edition.json`, the contract by which others read an edition.
 *
 * The published JSON Schema is made from it, and the exporter is typed by it: there is one truth.
 */
export const editionJson = z.strictObject({
  $schema: z.string(),
  contract: z.literal(editionContract).describe('the version of this contract; later ones with the same first number only add to it'),
  id: z.string(),
  metadata: z.looseObject({
    title: z.record(lang, z.string()),
    journal: z.record(lang, z.string()),
    languages: z.array(lang),
    doi: z.string(),
    version: z.string(),
    versionDate: z.string()
  }),
  versions: z.array(versionJson).describe('the texts of the print'),
  units: z.array(unit).describe('the print, in reading order'),
  translations: z.array(translationJson).describe('made by the edition, never the words of the author'),
  printedOrder: z.array(z.string()).describe('unit ids in printed order, repeats included; the reference list follows'),
  quotations: z.array(
    z.strictObject({
      id: z.string(),
      spans: z.array(unitSpan),
      speaker: z.string().nullable(),
      occasion: z.string().nullable(),
      source: z.int().nullable()
    })
  ),
  claims: z.array(
    z.strictObject({
      id: z.string(),
      citations: z.array(z.int()),
      spans: z.array(unitSpan).describe('the reach, by its former name'),
      core: z.array(unitSpan).describe('what the markers stand for in any reading: the quotation or the sentence that they close'),
      reach: z.array(unitSpan).describe('how far back the markers may stand for what is told'),
      stated: z.boolean(),
      hash: z.string().describe('SHA-256 of the printed text of the spans, one space between two, in NFC and UTF-8'),
      support: z.array(supportMarkJson)
    })
  ),
  entities: z.array(entityJson),
  references: z.array(referenceJson),
  divisions: z.array(z.strictObject({id: z.string(), kind: z.string(), from: z.string(), to: z.string(), title: localized})),
  outline: z.array(outlineJson).describe('how the units of each version of the print stand'),
  summaries: z.array(summaryJson),
  tours: z.array(tourJson),
  occurrences: z.array(occurrencesJson).describe('where each entity is named in the print, in reading order'),
  alignment: alignmentJson,
  findings: z.array(findingJson).describe('of the rules, then of the reader'),
  uncitedClaims: z.array(uncitedClaimJson).describe('in reading order'),
  allowances: z.array(allowanceJson).describe('rule findings that an editor let stand; they are not among the findings'),
  evidence: z.array(evidenceJson).describe('what published pages say of statements of the article'),
  searches: z.array(searchJson).describe('what was looked for and not found; it stays not checked'),
  chronology: z.array(datedStatementJson).describe('every dated statement of the body, in the order of time')
})

export type EditionJson = z.input<typeof editionJson>

/** The JSON Schema (2020-12) published beside each `edition.json`. */
export function editionJsonSchema(): object {
  return {
    $id: `urn:parallel-edition:edition:${editionContract}`,
    ...z.toJSONSchema(editionJson),
    title: 'A compiled edition',
    description: 'Offsets are UTF-16 code units into `printed` of their unit, `end` exclusive.'
  }
}
