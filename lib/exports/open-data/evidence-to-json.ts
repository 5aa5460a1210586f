import {z} from 'zod'
import type {Edition, StatementEvidence} from '#lib/edition/index.ts'
import {evidenceJson, searchJson, type EvidenceJson} from './evidence-json-schema.ts'

/** What published pages say of the article, without the rest of the edition; its parts have the shape they have in `edition.json`. */
export const evidenceFileJson = z.strictObject({
  edition: z.string(),
  version: z.string(),
  evidence: z.array(evidenceJson),
  searches: z.array(searchJson)
})
export type EvidenceFileJson = z.input<typeof evidenceFileJson>

export function evidenceToJson(edition: Edition): EvidenceFileJson {
  return {
    edition: edition.id,
    version: edition.metadata.version,
    evidence: edition.evidence.map(statementToJson),
    searches: searchesToJson(edition)
  }
}

/** A piece of evidence as open data: the same in `edition.json` and in `evidence.json`. */
export function statementToJson({item, page, remark, span, when, ...evidence}: StatementEvidence): EvidenceJson {
  const {about, id, quote, seen, segment, status, verdict, words} = evidence
  return {
    id,
    segment,
    ...span,
    quote,
    about,
    item: item ?? null,
    page: {...page, title: page.title ?? null, publisher: page.publisher ?? null, date: page.date?.edtf ?? null},
    seen,
    words,
    when: when?.edtf ?? null,
    verdict,
    remark: remark ?? null,
    status
  }
}

/** The searches that found nothing. */
export function searchesToJson({searches}: Pick<Edition, 'searches'>): EvidenceFileJson['searches'] {
  return searches.map(({at, by, date, languages}) => ({at, languages: [...languages], date, by}))
}
