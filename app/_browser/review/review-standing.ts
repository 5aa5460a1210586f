import type {EnteredReview} from './enter-review.ts'
import type {OwnReview, PageJudgement} from './own-review.ts'

/** How a judgement stands for one reviewer on this device. */
export interface ReviewStanding {
  readonly entered: EnteredReview
  /** The reviewer's own review; the newest where a file brought another. */
  readonly own: OwnReview | undefined
  /** `unnamed`: it waits for a name. `voided`: the judgement reads otherwise now and is to be judged again. Empty: nothing was said. */
  readonly state: 'unnamed' | 'kept' | 'voided' | ''
  /** What others say, and what else the reviewer said. */
  readonly others: ReadonlyArray<OwnReview>
}

/** How the reviews of a judgement stand for who is called so. */
export function reviewStanding(reviews: ReadonlyArray<OwnReview>, {hash}: PageJudgement, by: string): ReviewStanding {
  const own = reviews
    .filter((review) => review.by === by)
    .reduce<OwnReview | undefined>((last, one) => (last && last.date >= one.date ? last : one), undefined)
  const isOutdated = own !== undefined && own.hash !== hash
  return {
    // Of another judgement nothing is said yet, but for the reason, which may hold still.
    entered: {verdict: isOutdated ? undefined : own?.verdict, reason: own?.reason ?? ''},
    own,
    state: own === undefined ? '' : isOutdated ? 'voided' : by === '' ? 'unnamed' : 'kept',
    others: reviews.filter((review) => review !== own && review.by !== '')
  }
}
