import type {Reviewed} from './alignment.ts'
import type {DivisionId, UnitId} from './ids.ts'
import type {Locale, Localized} from './locales.ts'

/** What a section of the print or an editorial division tells, in a few sentences of ours. */
export interface SectionSummary {
  /** The heading of the section, or the division. */
  readonly of: UnitId | DivisionId
  readonly text: Localized
  /** Each language by itself: who reviews one need not know the others. */
  readonly judged: Readonly<Record<Locale, Reviewed>>
}
