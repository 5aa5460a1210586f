import type {AlignmentRow, Lang} from '#lib/edition/index.ts'

/** The rows that somebody decided to have no counterpart in a language. A row of a part that the language lacks altogether is none of them. */
export function rowsWithoutCounterpart(rows: ReadonlyArray<AlignmentRow>, lang: Lang): ReadonlyArray<AlignmentRow> {
  return rows.filter(({cells}) => cells.get(lang)?.length === 0)
}
