import {listIn} from '../citations/mark-store.ts'
import type {DeviceStore} from '../frame/device-store.ts'
import {reviewKey} from '../hooks.ts'
import {isReview, type OwnReview} from './own-review.ts'

/**
 * The reviews on one edition, each under a name of its own: two tabs never write over one another's, and one that is written anew leaves
 * all others as they are. Under one name stands what one reviewer says of one judgement: once, or more often where a file brought another,
 * until the reviewer judges again.
 */
export interface ReviewStore {
  readonly all: () => ReadonlyArray<OwnReview>
  /** Keeps a review instead of what its name held. */
  readonly put: (review: OwnReview) => void
  /** Takes away what a reviewer said of a judgement. */
  readonly drop: (review: Pick<OwnReview, 'judgement' | 'by'>) => void
}

export function createReviewStore(store: DeviceStore, edition: string): ReviewStore {
  const nameOf = ({by, judgement}: Pick<OwnReview, 'judgement' | 'by'>): string => reviewKey(edition, judgement, by)
  return {
    all: () => store.names(reviewKey(edition)).flatMap((name) => listIn(store.read(name), isReview)),
    put: (review) => void store.write(nameOf(review), JSON.stringify([review])),
    drop: (review) => void store.write(nameOf(review), null)
  }
}
