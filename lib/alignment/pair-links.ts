import type {AlignmentRow, RowId, SegmentId} from '#lib/edition/index.ts'
import type {LanguagePair} from './language-pairs.ts'

/** What corresponds in two languages, at the finest grain that somebody stated. One side is empty where there is no counterpart. */
export interface PairLink {
  readonly row: RowId
  /** 1 for the only or the first link of the row in this pair. */
  readonly number: number
  readonly segments: readonly [ReadonlyArray<SegmentId>, ReadonlyArray<SegmentId>]
}

/**
 * The links of a row between two languages.
 *
 * Without finer links the row is one. Finer links that name both languages take precedence, and links that share a segment
 * are one; what no finer link names is a link of its own. None where the row holds neither language.
 */
export function pairLinks(row: AlignmentRow, [a, b]: LanguagePair): ReadonlyArray<PairLink> {
  const [left, right] = [row.cells.get(a), row.cells.get(b)]
  if (!left || !right || left.length + right.length === 0) return []

  const stated = row.links.filter((link) => link.has(a) && link.has(b))
  const groups: Array<ReadonlySet<SegmentId>> = []
  for (const link of stated) {
    const ids = new Set([...link.get(a)!, ...link.get(b)!])
    const joined = groups.filter((group) => [...ids].some((id) => group.has(id)))
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push(new Set([...joined.flatMap((group) => [...group]), ...ids]))
  }
  const named = new Set(groups.flatMap((group) => [...group]))
  const rest = new Set([...left, ...right].filter((id) => !named.has(id)))
  const order = [...left, ...right]
  const first = (group: ReadonlySet<SegmentId>): number => order.findIndex((id) => group.has(id))
  return [...groups, rest]
    .filter((group) => first(group) >= 0)
    .sort((one, other) => first(one) - first(other))
    .map((group, index) => ({
      row: row.g,
      number: index + 1,
      segments: [left.filter((id) => group.has(id)), right.filter((id) => group.has(id))]
    }))
}

/** `1–2`: one segment in the first language, two in the second. */
export function pairType({segments: [a, b]}: PairLink): string {
  return `${a.length}–${b.length}`
}
