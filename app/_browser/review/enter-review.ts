import type {OwnReview, PageJudgement} from './own-review.ts'
import type {ReviewStore} from './review-store.ts'
import {reviewsOf} from './reviews-of.ts'

/** What stands in the form of a judgement; no verdict where nothing is said of it. */
export interface EnteredReview {
  readonly verdict: OwnReview['verdict'] | undefined
  readonly reason: string
}

/** Who reviews, and when. */
export interface Reviewer {
  /** Empty where no name was given: then the review waits for one. */
  readonly by: string
  /** Day, ISO 8601. */
  readonly date: string
}

/**
 * Keeps what a reviewer says of a judgement instead of what the same reviewer said of it before, or takes that away. What says the same as
 * before is as old as it was.
 */
export function enterReview(
  store: ReviewStore,
  {hash, id}: PageJudgement,
  before: ReadonlyArray<OwnReview>,
  {reason, verdict}: EnteredReview,
  {by, date}: Reviewer
): void {
  const own = before.filter((review) => review.by === by)
  const why = reason.trim()
  const [held, ...rest] = own
  const isSame = rest.length === 0 && held?.verdict === verdict && (held?.reason ?? '') === why && held?.hash === hash
  if (isSame) return
  own.forEach(store.drop)
  if (verdict) store.put({judgement: id, verdict, by, date, ...(why !== '' && {reason: why}), hash})
}

/** Gives what waited for a name the name, with the days on which it was entered. */
export function adoptReviews(store: ReviewStore, judgements: ReadonlyArray<PageJudgement>, by: string): void {
  for (const reviews of reviewsOf(store.all(), judgements).values()) {
    const waiting = reviews.find((review) => review.by === '')
    if (!waiting) continue
    reviews.filter((review) => review.by === by || review.by === '').forEach(store.drop)
    store.put({...waiting, by})
  }
}
