import type {SegmentId} from './ids.ts'

/**
 * Sentences of the print in the groups that translations join: two stand together where one sentence of a translation translates both, or where
 * others join them in turn, be they neighbours or not. Groups stand where their first sentence does, sentences in reading order.
 */
export function joinedSentences(
  ids: ReadonlyArray<SegmentId>,
  originals: ReadonlyArray<ReadonlyMap<SegmentId, ReadonlyArray<SegmentId>>>
): ReadonlyArray<ReadonlyArray<SegmentId>> {
  const groupOf = new Map<SegmentId, Set<SegmentId>>(ids.map((id) => [id, new Set([id])]))
  for (const of of originals.flatMap((map) => [...map.values()])) {
    const joined = new Set(of.flatMap((id) => [...(groupOf.get(id) ?? [])]))
    for (const id of joined) groupOf.set(id, joined)
  }
  const order = new Map(ids.map((id, index) => [id, index]))
  return [...new Set(groupOf.values())].map((group) => [...group].sort((a, b) => order.get(a)! - order.get(b)!))
}
