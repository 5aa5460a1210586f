import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import type {Review} from '#lib/edition/index.ts'
import {useReviewText} from './review-text.ts'

/** What reviewers say of a judgement, each with name, day and reason; nothing where nobody has reviewed it. */
export function ReviewMarks({reviews}: {readonly reviews: ReadonlyArray<Review>}): ReactNode {
  const reviewText = useReviewText()
  if (reviews.length === 0) return undefined
  return (
    <ul className="reviews">
      {reviews.map((review) => (
        <li key={`${review.by}-${review.date}`} {...(review.outdated && {[hooks.voided]: ''})}>
          {reviewText(review)} {review.reason !== undefined && <q>{review.reason}</q>}
        </li>
      ))}
    </ul>
  )
}
