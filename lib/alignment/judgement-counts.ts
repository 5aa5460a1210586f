import type {AlignmentRow, Judgement} from '#lib/edition/index.ts'

export interface JudgementCounts {
  readonly draft: number
  readonly confirmed: number
}

/** How many judgements somebody who knows the language has confirmed, and how many wait for it. */
export function judgementCounts(judgements: ReadonlyArray<Judgement>): JudgementCounts {
  const confirmed = judgements.filter(({status}) => status === 'confirmed').length
  return {draft: judgements.length - confirmed, confirmed}
}

/** Every judgement of some rows: phrase links, their shifts, and the shifts of the rows. */
export function judgementsOf(rows: ReadonlyArray<AlignmentRow>): ReadonlyArray<Judgement> {
  return rows.flatMap(({phrases, shifts}) => [...shifts, ...phrases, ...phrases.flatMap((phrase) => phrase.shifts)])
}
