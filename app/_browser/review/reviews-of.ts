import type {OwnReview, PageJudgement} from './own-review.ts'

/**
 * Reviews by the judgement that each is of: the one of its hash, since a phrase may stand elsewhere in its row today; else the one of its
 * id, which reads otherwise now. Those that fit nothing are left out. The build asks the same: `buildReviews`.
 */
export function reviewsOf(
  reviews: ReadonlyArray<OwnReview>,
  judgements: ReadonlyArray<PageJudgement>
): ReadonlyMap<string, ReadonlyArray<OwnReview>> {
  const byId = new Map(judgements.map((judgement) => [judgement.id, judgement]))
  const byHash = new Map([...judgements].reverse().map((judgement) => [judgement.hash, judgement]))
  const found = new Map<string, ReadonlyArray<OwnReview>>()
  for (const review of reviews) {
    const named = byId.get(review.judgement)
    const of = named?.hash === review.hash ? named : (byHash.get(review.hash) ?? named)
    if (of) found.set(of.id, [...(found.get(of.id) ?? []), review])
  }
  return found
}
