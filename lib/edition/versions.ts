import type {JudgementStatus} from './alignment.ts'
import type {SegmentId, VersionId} from './ids.ts'
import type {Lang, Unit} from './text.ts'

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

/** A translation with its text. It is kept apart from the units of the print: nothing of ours is counted as the author's. */
export interface Translation {
  readonly version: TranslationVersion
  /** In reading order. They have no emendations and no page breaks. */
  readonly units: ReadonlyArray<Unit>
  /** What each of its segments translates, in reading order. */
  readonly originals: ReadonlyMap<SegmentId, ReadonlyArray<SegmentId>>
}
