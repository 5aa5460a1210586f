import {originalLanguage, type Translation} from '#lib/edition/index.ts'
import {mentionToJson} from './mention-to-json.ts'
import type {TranslationJson} from './translation-json-schema.ts'

/** A translation as open data. */
export function translationToJson({
  departures,
  judgements,
  notes,
  omitted,
  originals,
  quotations,
  review,
  units,
  version
}: Translation): TranslationJson {
  const {date, lang, method, resp, status} = version
  return {
    lang,
    of: originalLanguage({version}),
    method,
    resp,
    date,
    status,
    units: units.map(({citations, depth, id, kind, mentions, part, segments, text}) => ({
      id,
      kind,
      part,
      ...(depth !== undefined && {depth}),
      text,
      segments: segments.map(({end, id: segment, role, start}) => {
        const judgement = judgements.get(segment)
        return {
          id: segment,
          start,
          end,
          ...(role && {role}),
          of: [...originals.get(segment)!],
          status: judgement?.status ?? 'draft',
          ...(judgement && {by: judgement.by})
        }
      }),
      mentions: mentions.map(mentionToJson),
      citations: citations.map(({claim, end, number, occurrence, start}) => ({start, end, number, occurrence, claim})),
      quotations: quotations.flatMap(({id: quotation, spans}) =>
        spans.flatMap(({end, start, unit}) => (unit === id ? [{id: quotation, start, end}] : []))
      )
    })),
    quotations: quotations.map(({id, spans}) => ({id, spans: [...spans]})),
    omitted: [...omitted],
    notes: notes.map(({note, segment, source, span}) => ({
      segment,
      start: span?.start ?? null,
      end: span?.end ?? null,
      note,
      source: source ?? null
    })),
    terms: [...departures],
    review: review ? {...review, errors: [...review.errors], backTranslation: review.backTranslation ?? null} : null
  }
}
