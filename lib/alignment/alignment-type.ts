import type {AlignmentRow, Lang} from '#lib/edition/index.ts'

/** The type of a row, as corpus linguistics counts it: `2–1–2` says two segments, one, two, in the order of the languages. */
export function alignmentType(row: AlignmentRow, languages: ReadonlyArray<Lang>): string {
  return languages.map((lang) => row.cells.get(lang)?.length ?? 0).join('–')
}
