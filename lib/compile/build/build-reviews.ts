import {judgementList, type ListedJudgement} from '#lib/alignment/judgement-list.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import type {Edition, JudgementId, Review} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import {checkReviewsOnce, type ReviewSource} from './check-reviews-once.ts'

/**
 * The reviews of all reviewers by the judgement that each is of. A review follows what was reviewed, by its hash, also where a phrase before
 * it made its id another; one whose judgement reads otherwise today is kept, outdated.
 */
export function buildReviews(
  files: ReadonlyArray<ReviewSource>,
  edition: Pick<Edition, 'alignment' | 'id' | 'languages' | 'summaries' | 'units'>,
  report: Report
): ReadonlyMap<JudgementId, ReadonlyArray<Review>> {
  checkReviewsOnce(files, report)
  const judgements = files.length > 0 ? judgementList(edition) : []
  const reviews = new Map<JudgementId, ReadonlyArray<Review>>()
  for (const {placeOf, value} of files) {
    if (value.edition !== edition.id)
      report(
        'review-fits-its-judgement',
        `Unexpected edition \`${value.edition}\`, expected \`${edition.id}\``,
        placeOf('edition'),
        'Put the file into the folder of the edition that it is of.'
      )
    value.reviews.forEach((review, index) => {
      const judgement = reviewed(review, judgements)
      if (!judgement) {
        const ids = judgements.map(({id}) => id)
        report(
          'judgement-is-known',
          `Unexpected judgement \`${review.judgement}\`, expected the id of a phrase, a shift or a summary`,
          placeOf('reviews', index, 'judgement'),
          nameHint(review.judgement, ids) ?? 'The judgement is no longer there, nor any with its words: take this review out.'
        )
        return
      }
      const outdated = judgement.hash !== review.hash
      const of = {...review, judgement: judgement.id, outdated, place: placeOf('reviews', index)}
      reviews.set(judgement.id, [...(reviews.get(judgement.id) ?? []), of])
    })
  }
  return reviews
}

/** The judgement of that hash, the one of that id first; where there is none, the one of that id. The site asks the same: `reviewsOf`. */
function reviewed(
  {hash, judgement}: Pick<Review, 'hash' | 'judgement'>,
  judgements: ReadonlyArray<ListedJudgement>
): ListedJudgement | undefined {
  const named = judgements.find(({id}) => id === judgement)
  return named?.hash === hash ? named : (judgements.find((other) => other.hash === hash) ?? named)
}
