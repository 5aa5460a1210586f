import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {DateMention, Division, EntityId, Segment, Unit} from '#lib/edition/index.ts'

/**
 * How a statement has its date. `explicit`: its words name the year. `relative`: they leave it to what stands before, as in «в том же году».
 * `carried`: they name no date; the encoding takes it from the text before.
 */
export const dateKinds = ['explicit', 'relative', 'carried'] as const
export type DateKind = (typeof dateKinds)[number]

/** A sentence of the print with one date of it: one that names two dates is two of these. */
export interface DatedStatement {
  readonly when: EdtfDate
  readonly kind: DateKind
  /** The words that name the date; undefined where it is carried. */
  readonly mention: DateMention | undefined
  readonly segment: Segment
  readonly unit: Unit
  /** What the sentence names, in its order, each once. */
  readonly entities: ReadonlyArray<EntityId>
  /** The editorial division that it stands in. */
  readonly stage: Division | undefined
  /** The numbers of the entries that are cited for it: of every claim that reaches it. */
  readonly citations: ReadonlyArray<number>
}
