import type {OwnReview, PageJudgement} from './own-review.ts'
import {reviewStanding} from './review-standing.ts'
import {reviewsOf} from './reviews-of.ts'

/** The reviews that are a reviewer's to export, one of each judgement in the order of the page: those of others came from their own files. */
export function exportedReviews(
  reviews: ReadonlyArray<OwnReview>,
  judgements: ReadonlyArray<PageJudgement>,
  by: string
): ReadonlyArray<OwnReview> {
  if (by === '') return []
  const of = reviewsOf(reviews, judgements)
  return judgements.flatMap((judgement) => reviewStanding(of.get(judgement.id) ?? [], judgement, by).own ?? [])
}

/** The file that an editor can put under `review/` of the edition; the same reviews make the same file. */
export function reviewFile(edition: string, reviews: ReadonlyArray<OwnReview>): string {
  const rows = reviews.map(({by, date, hash, judgement, reason, verdict}) => ({judgement, verdict, by, date, reason, hash}))
  return `${JSON.stringify({edition, reviews: rows}, undefined, 2)}\n`
}

/** What the file is called: `anna-beispiel.review.json`. */
export function reviewFileName(by: string): string {
  return `${by.toLowerCase().replace(/[\s/\\:]+/g, '-') || 'reviewer'}.review.json`
}
