import type {Finding} from './checking.ts'
import type {ClaimId, EntityId, EntryId, ItemId, RowId, SegmentId} from './ids.ts'
import type {Localized} from './locales.ts'

/** What a step of a tour can lead to. */
export const tourTargets = ['passage', 'claim', 'finding', 'reference', 'entity', 'row'] as const
export type TourTarget = (typeof tourTargets)[number]

/** A step of a tour: where it leads, and what one sees there, in a sentence of ours. */
export type TourStep = {readonly text: Localized} & (
  | {readonly kind: 'passage'; readonly at: SegmentId}
  | {readonly kind: 'claim'; readonly at: ClaimId}
  | {readonly kind: 'finding'; readonly at: Finding['id']}
  | {readonly kind: 'reference'; readonly at: EntryId | ItemId}
  | {readonly kind: 'entity'; readonly at: EntityId}
  | {readonly kind: 'row'; readonly at: RowId}
)

/** A short guided way through the edition: places that tell something together, in the order in which they tell it. */
export interface Tour {
  readonly id: string
  readonly title: Localized
  readonly steps: ReadonlyArray<TourStep>
}
