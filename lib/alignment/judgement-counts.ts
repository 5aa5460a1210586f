import type {AlignmentRow, Judgement, JudgementStatus, Reviewed} from '#lib/edition/index.ts'

/** How many judgements wait for somebody who knows the language, and how many such a person has confirmed or contested. */
export type JudgementCounts = Readonly<Record<JudgementStatus, number>>

/** Counts judgements by their status. */
export function judgementCounts(judgements: ReadonlyArray<Pick<Reviewed, 'status'>>): JudgementCounts {
  const of = (wanted: JudgementStatus): number => judgements.filter(({status}) => status === wanted).length
  return {draft: of('draft'), confirmed: of('confirmed'), contested: of('contested')}
}

/** Every judgement of some rows: phrase links, their shifts, and the shifts of the rows. */
export function judgementsOf(rows: ReadonlyArray<AlignmentRow>): ReadonlyArray<Judgement> {
  return rows.flatMap(({phrases, shifts}) => [...shifts, ...phrases, ...phrases.flatMap((phrase) => phrase.shifts)])
}
