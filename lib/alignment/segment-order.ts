import type {Edition, Lang, SegmentId} from '#lib/edition/index.ts'

/** The position of each segment among those of its language, in reading order, from 0. */
export function segmentOrder({units}: Pick<Edition, 'units'>, lang: Lang): ReadonlyMap<SegmentId, number> {
  const ids = units.filter((unit) => unit.lang === lang).flatMap(({segments}) => segments.map(({id}) => id))
  return new Map(ids.map((id, index) => [id, index]))
}
