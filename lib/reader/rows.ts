import type {PublishedEdition} from './read-edition.ts'
import {segmentsById, type SegmentText} from './texts.ts'

/** What corresponds, in the order of the languages. */
export interface Row {
  readonly id: string
  /** Alignment: of the versions that were printed; translation: of a text and its translations by the edition. */
  readonly of: 'alignment' | 'translation'
  /** A cell without segments says that there is no counterpart. */
  readonly cells: ReadonlyArray<{readonly lang: string; readonly segments: ReadonlyArray<SegmentText>}>
}

/** The rows of the alignment, then those of the translations, the print with all that translates it. */
export function rowsOf(edition: PublishedEdition): ReadonlyArray<Row> {
  const segments = segmentsById(edition)
  const held = (lang: string, ids: ReadonlyArray<string>) => ({lang, segments: ids.flatMap((id) => segments.get(id) ?? [])})
  const translated = new Map<string, Map<string, ReadonlyArray<string>>>()
  for (const {lang, of, rows} of edition.translations) {
    for (const {id, print, translation} of rows)
      translated.set(id, (translated.get(id) ?? new Map<string, ReadonlyArray<string>>()).set(of, print).set(lang, translation))
  }
  return [
    ...edition.alignment.rows.map((row): Row => ({
      id: row.g,
      of: 'alignment',
      cells: edition.metadata.languages.flatMap((lang) => (row[lang] ? [held(lang, row[lang])] : []))
    })),
    ...[...translated].map(([id, cells]): Row => ({id, of: 'translation', cells: [...cells].map(([lang, ids]) => held(lang, ids))}))
  ]
}

/** What corresponds to a segment in other languages. */
export function counterpartsOf(edition: PublishedEdition, segment: string): ReadonlyArray<SegmentText> {
  const others = rowsOf(edition)
    .filter(({cells}) => cells.some(({segments}) => segments.some(({id}) => id === segment)))
    .flatMap(({cells}) => cells.filter(({segments}) => segments.every(({id}) => id !== segment)).flatMap(({segments}) => segments))
  return [...new Map(others.map((other) => [other.id, other])).values()]
}
