/**
 * One order from several: that of the first list, with what only later lists hold put behind what precedes it there.
 *
 * Where two lists disagree the earlier one wins; the pages show the crossing.
 */
export function mergeOrders<T>(orders: ReadonlyArray<ReadonlyArray<T>>): ReadonlyArray<T> {
  const merged: Array<T> = []
  for (const order of orders) {
    let at = 0
    for (const item of order) {
      const index = merged.indexOf(item)
      if (index >= 0) {
        at = Math.max(at, index + 1)
      } else {
        merged.splice(at, 0, item)
        at += 1
      }
    }
  }
  return merged
}
