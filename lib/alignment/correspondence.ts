import type {Lang, PhraseLink, ShiftKind} from '#lib/edition/index.ts'

/** `whole`: it corresponds; `partly`: something of it stands in one language only, or differs; `none`: decided; `unknown`: not looked at. */
export type Correspondence = 'whole' | 'partly' | 'none' | 'unknown'

/** Shifts that leave the content of a phrase as it is: only its form or place differs. */
const formal: ReadonlySet<ShiftKind> = new Set(['reorder', 'merge', 'split', 'register', 'grammar'])

/**
 * How far a phrase corresponds in two languages. It does partly where a shift that touches content (addition, omission,
 * specification …) stands between them: one of the two is an `in` and the other an `of`.
 */
export function correspondence(phrase: PhraseLink, a: Lang, b: Lang): Correspondence {
  const [left, right] = [phrase.pieces.get(a), phrase.pieces.get(b)]
  if (!left || !right) return 'unknown'
  if (left.length === 0 || right.length === 0) return 'none'
  const between = phrase.shifts.some(
    (shift) => !formal.has(shift.kind) && ((shift.in.includes(a) && shift.of.includes(b)) || (shift.in.includes(b) && shift.of.includes(a)))
  )
  return between ? 'partly' : 'whole'
}
