import {chronologicalOrder} from '#lib/dates/chronological-order.ts'
import type {Entity} from '#lib/edition/index.ts'

/** Events in the order of their dates, as a chronology has it, those without one last. tests/entities/dossier.test.ts. */
export function inOrderOfTime(events: ReadonlyArray<Entity>): ReadonlyArray<Entity> {
  return events.toSorted((a, b) => {
    if (a.dates && b.dates) return chronologicalOrder(a.dates, b.dates)
    return Number(a.dates === undefined) - Number(b.dates === undefined)
  })
}
