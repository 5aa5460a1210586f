import type {AlignmentRow, Lang} from '#lib/edition/index.ts'

/**
 * The type of a row, as corpus linguistics counts it: `2–1–2` says two segments, one, two, in the order of the languages that its part is
 * in. A language in which there is no such part has no number: nobody decided that it has none.
 */
export function alignmentType(row: AlignmentRow, languages: ReadonlyArray<Lang>): string {
  return languages.flatMap((lang) => row.cells.get(lang)?.length ?? []).join('–')
}
