import type {JudgementStatus} from './alignment.ts'
import type {WebAddress} from './web-address.ts'
import type {SegmentId, VersionId} from './ids.ts'
import type {Localized} from './locales.ts'
import type {Lang} from './language-tag.ts'
import type {Quotation, Span, Unit} from './text.ts'

/** What the journal printed in one language. Misprints and page breaks exist here alone. */
export interface PrintVersion {
  readonly id: VersionId
  readonly lang: Lang
  readonly origin: 'print'
}

/** How a translation was made: by a machine; by a machine and then read against the original by a person; by a person. */
export const translationMethods = ['machine', 'machine-edited', 'human'] as const
export type TranslationMethod = (typeof translationMethods)[number]

/** A translation that the edition made of a version of the print. */
export interface TranslationVersion {
  readonly id: VersionId
  readonly lang: Lang
  readonly origin: 'translation'
  /** The version that it translates. */
  readonly of: VersionId
  readonly method: TranslationMethod
  readonly resp: string
  /** Day on which it was finished, ISO 8601. */
  readonly date: string
  readonly status: JudgementStatus
}

/** One text in one language. */
export type Version = PrintVersion | TranslationVersion

/** What somebody who knows both languages, and is named, thinks of the translation of a sentence. */
export interface SegmentJudgement {
  readonly status: Exclude<JudgementStatus, 'draft'>
  readonly by: string
}

/** Where the translator had to choose, or took over a wording that was published. */
export interface TranslationNote {
  /** The sentence of the translation. */
  readonly segment: SegmentId
  /** The words that it is about, in the text of the sentence's unit; undefined where it is about the whole. */
  readonly span: Span | undefined
  readonly note: Localized
  /** Where the wording was seen published. */
  readonly source: WebAddress | undefined
}

/** A sentence of the print that the translation leaves out, by decision. */
export interface OmittedSegment {
  readonly segment: SegmentId
  readonly because: Localized
}

/** What a translation has for a term beside what the article's own versions call it. */
export interface TermDeparture {
  readonly term: string
  /** The base form, in the language of the translation. */
  readonly rendering: string
  readonly because: Localized
}

/** Kinds of errors: the core of MQM, Multidimensional Quality Metrics (themqm.org), as far as it is about a text. */
export const errorCategories = [
  'accuracy/mistranslation',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
  'fluency/grammar',
  'fluency/spelling',
  'fluency/register',
  'terminology',
  'locale'
] as const
export type ErrorCategory = (typeof errorCategories)[number]

export const errorSeverities = ['minor', 'major', 'critical'] as const
export type ErrorSeverity = (typeof errorSeverities)[number]

/** How many errors of a kind the readings found, and how many of them were left when they had been decided. */
export interface ErrorCount {
  readonly category: ErrorCategory
  readonly severity: ErrorSeverity
  readonly found: number
  readonly left: number
}

/** How a translation was read against its original. */
export interface TranslationReview {
  /** Words of the text that was read. */
  readonly words: number
  /** Independent readings of the whole. */
  readonly readings: number
  /** Each kind of error once. */
  readonly errors: ReadonlyArray<ErrorCount>
  /** Sentences that a reader who had not seen the original translated back, how many said something else, and how many of them still do. */
  readonly backTranslation: {readonly sentences: number; readonly found: number; readonly left: number} | undefined
  readonly note: Localized
}

/** A translation with its text. It is kept apart from the units of the print: nothing of ours is counted as the author's. */
export interface Translation {
  readonly version: TranslationVersion
  /** In reading order. They have no emendations and no page breaks. */
  readonly units: ReadonlyArray<Unit>
  /** What each of its segments translates, in reading order. */
  readonly originals: ReadonlyMap<SegmentId, ReadonlyArray<SegmentId>>
  /** The sentences that somebody has judged; the others are drafts. */
  readonly judgements: ReadonlyMap<SegmentId, SegmentJudgement>
  /** Those of the print whose limits stand in it, by the same ids. */
  readonly quotations: ReadonlyArray<Quotation>
  readonly omitted: ReadonlyArray<OmittedSegment>
  readonly notes: ReadonlyArray<TranslationNote>
  readonly departures: ReadonlyArray<TermDeparture>
  readonly review: TranslationReview | undefined
}
