import {dayInterval} from '#lib/dates/day-interval.ts'
import type {Entity} from '#lib/edition/index.ts'

/** Events in the order of their dates, those without one last. */
export function inOrderOfTime(events: ReadonlyArray<Entity>): ReadonlyArray<Entity> {
  return events.toSorted((a, b) => startOf(a) - startOf(b))
}

function startOf({dates}: Entity): number {
  return (dates && dayInterval(dates)?.first) ?? Number.MAX_SAFE_INTEGER
}
