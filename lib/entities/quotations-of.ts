import type {Edition, EntityId, Quotation} from '#lib/edition/index.ts'

/** The words that an entity spoke, or that were spoken on its occasion or stand in it, in reading order. */
export function quotationsOf({quotations}: Pick<Edition, 'quotations'>, entity: EntityId): ReadonlyArray<Quotation> {
  return quotations.filter(({occasion, speaker}) => speaker === entity || occasion === entity)
}
