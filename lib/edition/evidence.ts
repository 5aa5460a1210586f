import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {JudgementStatus} from './alignment.ts'
import {verdicts, type FindingPlace, type Verdict} from './checking.ts'
import type {EvidenceId, ItemId, SegmentId} from './ids.ts'
import type {Localized} from './locales.ts'
import type {Lang} from './language-tag.ts'
import type {UnitSpan} from './text.ts'
import type {WebAddress} from './web-address.ts'

/**
 * What a verdict is on. `source`: whether what is cited bears the statement out. `fact`: whether it is so. A fact that another page supports
 * does not make the cited source right.
 */
export const evidenceSubjects = ['source', 'fact'] as const
export type EvidenceSubject = (typeof evidenceSubjects)[number]

/** What the page is to the statement: the source cited for it, a copy of that source, or another page. */
export const pageRoles = ['cited', 'copy', 'other'] as const
export type PageRole = (typeof pageRoles)[number]

/** How a page was seen: at its address, in an archive of the web, or as a stored excerpt, which shows nothing of the rest. */
export const sightings = ['live', 'archived', 'excerpt'] as const
export type Sighting = (typeof sightings)[number]

/** What a page can be found to say. What nobody found is *not checked*: a search, and no evidence. */
export type EvidenceVerdict = Exclude<Verdict, 'not-checked'>
export const evidenceVerdicts = verdicts.filter((verdict): verdict is EvidenceVerdict => verdict !== 'not-checked')

/** Most words that are quoted of a page: enough to judge by, and no more than a quotation. */
export const mostEvidenceWords = 25

/** A published page that was read for a statement of the article. */
export interface EvidencePage {
  readonly role: PageRole
  readonly url: WebAddress
  /** As the page has it. */
  readonly title: string | undefined
  readonly publisher: string | undefined
  /** When it was published, or what it is of, as it says itself. */
  readonly date: EdtfDate | undefined
  readonly lang: Lang
}

/** What a published page says of a statement of the article. Evidence of two pages may differ: all is kept. */
export interface StatementEvidence {
  readonly id: EvidenceId
  readonly segment: SegmentId
  /** The words of the statement, as printed, and where they stand. */
  readonly quote: string
  readonly span: UnitSpan
  readonly about: EvidenceSubject
  /** The source that is judged; undefined where the fact is. */
  readonly item: ItemId | undefined
  readonly page: EvidencePage
  /** `date`: ISO 8601. */
  readonly seen: {readonly how: Sighting; readonly date: string; readonly by: string}
  /** Words of the page, in its language. */
  readonly words: string
  /** When, by those words, what the statement dates took place; undefined where they do not say. */
  readonly when: EdtfDate | undefined
  readonly verdict: EvidenceVerdict
  /** Why; undefined only where the words plainly support the statement. */
  readonly remark: Localized | undefined
  readonly status: JudgementStatus
}

/** A search that found no page on a sentence, or not the source that was looked for: it stays *not checked*. */
export interface EvidenceSearch {
  readonly at: FindingPlace
  /** Languages of the queries. */
  readonly languages: ReadonlyArray<Lang>
  /** Day of the search, ISO 8601. */
  readonly date: string
  readonly by: string
}
