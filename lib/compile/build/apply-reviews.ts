import {linkId, shiftId, summaryId} from '#lib/alignment/judgement-id.ts'
import {
  locales,
  type AlignmentRow,
  type JudgementId,
  type JudgementStatus,
  type Review,
  type Reviewed,
  type SectionSummary
} from '#lib/edition/index.ts'

type Reviews = ReadonlyMap<JudgementId, ReadonlyArray<Review>>

/** The rows with what reviewers say of their phrases and shifts. */
export function reviewedRows(rows: ReadonlyArray<AlignmentRow>, reviews: Reviews): ReadonlyArray<AlignmentRow> {
  return rows.map((row) => ({
    ...row,
    shifts: row.shifts.map((shift, index) => reviewed(shift, reviews, shiftId(row.g, undefined, index))),
    phrases: row.phrases.map((phrase) => ({
      ...reviewed(phrase, reviews, linkId(row.g, phrase.id)),
      shifts: phrase.shifts.map((shift, index) => reviewed(shift, reviews, shiftId(row.g, phrase.id, index)))
    }))
  }))
}

/** The summaries with what reviewers say of them, language by language. */
export function reviewedSummaries(summaries: ReadonlyArray<SectionSummary>, reviews: Reviews): ReadonlyArray<SectionSummary> {
  return summaries.map((summary) => ({
    ...summary,
    judged: Object.fromEntries(
      locales.map((locale) => [locale, reviewed(summary.judged[locale], reviews, summaryId(summary.of, locale))])
    ) as SectionSummary['judged']
  }))
}

function reviewed<T extends Reviewed>(judged: T, all: Reviews, id: JudgementId): T {
  const reviews = all.get(id)
  return reviews ? {...judged, reviews, status: statusOf(judged.status, reviews)} : judged
}

/** Contested by anybody is contested; confirmed by somebody is confirmed. What an editor wrote is one voice, what is outdated none. */
function statusOf(written: JudgementStatus, reviews: ReadonlyArray<Review>): JudgementStatus {
  const voices = [written, ...reviews.filter(({outdated}) => !outdated).map(({verdict}) => verdict)]
  return (['contested', 'confirmed'] as const).find((status) => voices.includes(status)) ?? 'draft'
}
