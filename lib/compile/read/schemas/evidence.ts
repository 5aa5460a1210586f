import {z} from 'zod'
import {
  evidenceSubjects,
  evidenceVerdicts,
  judgementStatuses,
  pageRoles,
  sightings,
  type EvidenceId,
  type FindingPlace,
  type ItemId,
  type SegmentId,
  type WebAddress
} from '#lib/edition/index.ts'
import {day, edtfDate} from './dates.ts'
import {idOf, languageTag, listOf, localized, nameOf, optional, text, verbatim, webAddress} from './shared.ts'
import {pageWords} from './page-words.ts'
import type {FaultParams} from './such.ts'

const page = z.strictObject({
  role: z.enum(pageRoles).default('other'),
  url: webAddress.transform((url) => url as WebAddress),
  title: optional(verbatim),
  publisher: optional(verbatim),
  date: optional(edtfDate),
  lang: languageTag
})

const statement = z
  .strictObject({
    id: idOf<EvidenceId>(),
    segment: nameOf<SegmentId>(),
    quote: verbatim,
    about: z.enum(evidenceSubjects),
    item: optional(idOf<ItemId>()),
    page,
    seen: z.strictObject({how: z.enum(sightings), date: day, by: text}),
    words: pageWords,
    when: optional(edtfDate),
    verdict: z.enum(evidenceVerdicts),
    remark: optional(localized),
    status: z.enum(judgementStatuses).default('draft')
  })
  .superRefine(({about, item, page: {role}, remark, seen, verdict}, context) => {
    const refuse = (path: ReadonlyArray<string>, message: string, params: FaultParams = {}) =>
      context.addIssue({code: 'custom', path: [...path], message, params: {...params}})
    if (about === 'source' && item === undefined) refuse(['item'], 'the id of the source that is judged')
    if (about === 'fact' && item !== undefined)
      refuse(['item'], 'none where the fact is judged', {
        hint: 'Whether the source bears the statement out is `about: source`, a verdict of its own.'
      })
    if (about === 'source' && role === 'other')
      refuse(['page', 'role'], '`cited` or `copy` where a source is judged', {
        hint: 'What another page says is `about: fact`: it does not make the source right.'
      })
    if (about === 'fact' && role !== 'other')
      refuse(['page', 'role'], '`other` where the fact is judged', {hint: 'What the source that is cited says is `about: source`.'})
    if (verdict === 'does-not-mention' && seen.how === 'excerpt')
      refuse(['verdict'], '`cannot-tell`: an excerpt does not show what the rest of the page says', {
        hint: 'Who has read the whole page says `how: live` or `how: archived`.'
      })
    if (verdict !== 'supports' && remark === undefined) refuse(['remark'], 'a remark: why the words do not simply support the statement')
  })

const search = z.strictObject({
  at: nameOf<FindingPlace>(),
  /** Languages of the queries. */
  languages: z.array(languageTag).min(1),
  date: day,
  by: text
})

/** evidence.yaml: what published pages say of statements of the article, and the searches that found nothing. */
export const evidenceSchema = z
  .strictObject({evidence: listOf(statement), searches: listOf(search)})
  .nullish()
  .transform((value) => value ?? {evidence: [], searches: []})
