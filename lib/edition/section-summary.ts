import type {JudgementStatus} from './alignment.ts'
import type {DivisionId, UnitId} from './ids.ts'
import type {Localized} from './locales.ts'

/** What a section of the print or an editorial division tells, in a few sentences of ours. */
export interface SectionSummary {
  /** The heading of the section, or the division. */
  readonly of: UnitId | DivisionId
  readonly text: Localized
  readonly status: JudgementStatus
}
