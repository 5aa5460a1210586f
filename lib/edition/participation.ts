import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {EntityId, SegmentId} from './ids.ts'
import type {Localized} from './locales.ts'

/** In what capacity somebody takes part or signs, where the article says it. */
export const capacities = ['president', 'head-of-state', 'leader', 'foreign-minister', 'delegation', 'head-of-delegation'] as const
export type Capacity = (typeof capacities)[number]

/** What is done with a document on an occasion, as the article says it. */
export const documentActs = ['signed', 'adopted'] as const
export type DocumentAct = (typeof documentActs)[number]

/**
 * Somebody to whom the article gives a part: who takes part in an event, who signs a document, between whom a document is. Where it names an
 * office and no person, the state stands here, and `as` says the office; where it names a person alone, the state may stand beside, without one. tests/compile/faults/participation.yaml.
 */
export interface Participation {
  readonly who: EntityId
  readonly as: Capacity | undefined
  /** Of a person, the state or the body that the article says the person stands for. */
  readonly of: EntityId | undefined
  /** The sentences that say so, of the print, one at least. */
  readonly from: ReadonlyArray<SegmentId>
  /** Carried over by the edition from what stands beside; otherwise a sentence of `from` names `who`. */
  readonly inferred: boolean
}

/** The event on which a document was signed or adopted. */
export interface Occasion {
  readonly event: EntityId
  readonly act: DocumentAct
  readonly from: ReadonlyArray<SegmentId>
}

/** An office that the article itself gives to a person. */
export interface StatedOffice {
  readonly title: Localized
  /** From the appointment to the recall, as far as the article says. */
  readonly dates: EdtfDate | undefined
  readonly from: ReadonlyArray<SegmentId>
}
