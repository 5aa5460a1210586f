import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {JudgementId} from './ids.ts'

/** What a reviewer says of a judgement. Who has no view says nothing. */
export const reviewVerdicts = ['confirmed', 'contested'] as const
export type ReviewVerdict = (typeof reviewVerdicts)[number]

/** What somebody who knows the languages, and is named, says of a judgement of the edition. All are kept. */
export interface Review {
  readonly judgement: JudgementId
  readonly verdict: ReviewVerdict
  readonly by: string
  /** Day of the review, ISO 8601. */
  readonly date: string
  readonly reason: string | undefined
  /** SHA-256 of what was reviewed, in hexadecimal: `judgementHash`. */
  readonly hash: string
  /** The judgement reads otherwise today: the review counts no longer, and asks for another. */
  readonly outdated: boolean
  readonly place: Place
}
