import type {ReviewFile} from '#lib/compile/read/schemas/review.ts'

/** A review on this device: a row of the file that an editor can put under `review/`; with an empty name, one that waits for a name. */
export type OwnReview = Readonly<Omit<ReviewFile['reviews'][number], 'reason'>> & {readonly reason?: string}

/** A judgement of the page: its id, and the hash of what is judged as it reads today. */
export interface PageJudgement {
  readonly id: string
  readonly hash: string
}

/** Whether a value of the device's has the shape of a review; what a file holds is looked at by `readReviewFile`. */
export function isReview(value: unknown): value is OwnReview {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>>
  const isText = (name: string): boolean => typeof fields[name] === 'string'
  return ['judgement', 'verdict', 'by', 'date', 'hash'].every(isText) && (fields['reason'] === undefined || isText('reason'))
}
