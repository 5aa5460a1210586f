import type {z} from 'zod'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Located} from '#lib/compile/read/read-yaml.ts'
import type {reviewSchema} from '#lib/compile/read/schemas/review.ts'

/** A file under `review/`. */
export type ReviewSource = Located<z.output<typeof reviewSchema>>

/** A reviewer says one thing of a judgement: an earlier export beside a later one would count it twice, or against itself. */
export function checkReviewsOnce(files: ReadonlyArray<ReviewSource>, report: Report): void {
  const owners = new Map<string, string>()
  for (const {placeOf, value} of files) {
    const {path} = placeOf()
    const second = value.reviews.flatMap(({by, judgement}, index) => {
      const owner = owners.get(`${judgement} ${by}`)
      owners.set(`${judgement} ${by}`, owner ?? path)
      return owner === undefined ? [] : [{by, index, judgement, owner}]
    })
    const [first] = second
    if (!first) continue
    const more = second.length === 1 ? '' : ` and ${second.length - 1} more`
    report(
      'review-stands-once',
      `Unexpected second review of \`${first.judgement}\` by ${first.by}${more}, expected the one in \`${first.owner}\` alone`,
      placeOf('reviews', first.index),
      'A later export of a reviewer holds the earlier reviews too: keep it alone.'
    )
  }
}
