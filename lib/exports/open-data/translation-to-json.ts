import {translatedRows} from '#lib/alignment/translated-rows.ts'
import {originalLanguage, type Edition, type Translation} from '#lib/edition/index.ts'
import {mentionToJson} from './mention-to-json.ts'
import {occurrencesToJson} from './occurrences-to-json.ts'
import {outlineToJson} from './outline-to-json.ts'
import type {TranslationJson} from './translation-json-schema.ts'

/** A translation of an edition as open data. */
export function translationToJson(translation: Translation, edition: Edition): TranslationJson {
  const {departures, judgements, notes, omitted, originals, quotations, review, units, version} = translation
  const {date, lang, method, resp, status} = version
  return {
    id: version.id,
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
    outline: outlineToJson(edition, version),
    rows: translatedRows(edition)
      .filter(({cells}) => cells.has(lang))
      .map(({cells, g}) => ({
        id: g,
        print: [...(cells.get(originalLanguage({version})) ?? [])],
        translation: [...(cells.get(lang) ?? [])]
      })),
    occurrences: occurrencesToJson(edition.entities, units),
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
