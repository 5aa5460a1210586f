import type {AlignmentRow, Lang} from '#lib/edition/index.ts'

/**
 * Whether a row is more than one sentence each that say the same: a gap, several segments, or a shift between some of the languages. A
 * language that the part is not in at all has nothing that could differ.
 */
export function rowDiffers({cells, phrases, shifts}: AlignmentRow, languages: ReadonlyArray<Lang>): boolean {
  const among = [...shifts, ...phrases.flatMap((phrase) => phrase.shifts)].some(
    (shift) => shift.in.some((lang) => languages.includes(lang)) && shift.of.some((lang) => languages.includes(lang))
  )
  return among || languages.some((lang) => (cells.get(lang)?.length ?? 1) !== 1)
}
