import type {z} from 'zod'
import type {Reviewed} from '#lib/edition/index.ts'
import type {reviewJson} from './review-json-schema.ts'

/** The reviews of a judgement as a key of it; none where nobody has reviewed it. */
export function reviewsToJson({reviews}: Pick<Reviewed, 'reviews'>): {readonly reviews?: Array<z.input<typeof reviewJson>>} {
  if (reviews.length === 0) return {}
  return {
    reviews: reviews.map(({by, date, outdated, reason, verdict}) => ({verdict, by, date, ...(reason !== undefined && {reason}), outdated}))
  }
}
