import type {RowId, SegmentId} from './ids.ts'
import type {Localized} from './locales.ts'
import type {Review} from './review.ts'
import type {Lang} from './language-tag.ts'
import type {Span} from './text.ts'

export const shiftKinds = [
  'omission',
  'addition',
  'explicitation',
  'implicitation',
  'generalization',
  'specification',
  'modulation',
  'reorder',
  'merge',
  'split',
  'mistranslation',
  'terminology',
  'register',
  'grammar',
  'untranslated',
  'other'
] as const
export type ShiftKind = (typeof shiftKinds)[number]

/**
 * `draft`: nobody who knows the language has looked. `confirmed`, `contested`: somebody has, and is named in `resp` or in a review;
 * what anybody contests is contested.
 */
export const judgementStatuses = ['draft', 'confirmed', 'contested'] as const
export type JudgementStatus = (typeof judgementStatuses)[number]

/** Whether somebody who knows the language has confirmed it, and what reviewers say. */
export interface Reviewed {
  readonly status: JudgementStatus
  readonly reviews: ReadonlyArray<Review>
}

/** Who judged, and how that was reviewed. */
export interface Judgement extends Reviewed {
  readonly resp: string
}

/** A difference between versions. Labels have no direction of translation: something stands `in` one and not, or otherwise, in the one it is an `of`. */
export interface Shift extends Judgement {
  readonly kind: ShiftKind
  readonly in: ReadonlyArray<Lang>
  readonly of: ReadonlyArray<Lang>
  readonly note: Localized | undefined
}

export interface ResolvedPiece extends Span {
  readonly segment: SegmentId
  readonly lang: Lang
}

/** A phrase and its counterparts, of any number of pieces in each language; an empty list says that there is none. */
export interface PhraseLink extends Judgement {
  /** `p1`, `p2` … within its row, in the order of alignment.yaml. */
  readonly id: string
  readonly pieces: ReadonlyMap<Lang, ReadonlyArray<ResolvedPiece>>
  readonly term: string | undefined
  readonly note: Localized | undefined
  readonly shifts: ReadonlyArray<Shift>
}

/** A row of the parallel view: what corresponds in each language. An empty list says that there is no counterpart. */
export interface AlignmentRow {
  readonly g: RowId
  readonly part: string
  readonly cells: ReadonlyMap<Lang, ReadonlyArray<SegmentId>>
  /** Finer pairs within the row. */
  readonly links: ReadonlyArray<ReadonlyMap<Lang, ReadonlyArray<SegmentId>>>
  /** Segments elsewhere in the edition that say the same. */
  readonly echo: ReadonlyArray<SegmentId>
  readonly phrases: ReadonlyArray<PhraseLink>
  readonly shifts: ReadonlyArray<Shift>
}

/** What a term is called that phrase links name; its renderings are computed. */
export interface TermName {
  readonly id: string
  readonly names: Localized
}
