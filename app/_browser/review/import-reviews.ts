import type {DeviceStore} from '../frame/device-store.ts'
import {createFileImport, type FileImport} from '../frame/file-import.ts'
import {takeOverValues} from '../frame/taken-over.ts'
import {reviewKey, reviewUndoKey} from '../hooks.ts'
import type {OwnReview} from './own-review.ts'
import {readReviewFile, type ReviewBounds} from './read-review-file.ts'

/** Takes reviews over from files, and back. It is fetched when it is asked for: most reviewers never import. */
export function createReviewImport(
  report: HTMLElement,
  store: DeviceStore,
  bounds: ReviewBounds,
  changed: (reviews: ReadonlyArray<OwnReview>) => void
): FileImport {
  const {edition} = bounds
  const undoName = reviewUndoKey(edition)
  return createFileImport<ReadonlyArray<OwnReview>>(report, {
    store,
    undoName,
    read: (text) => readReviewFile(text, bounds),
    take: (file, reviews) =>
      takeOverValues(
        store,
        undoName,
        file,
        reviews.map((review) => [reviewKey(edition, review.judgement, review.by), review] as const)
      ),
    changed: (reviews = []) => changed(reviews)
  })
}
