import type {EventTold} from '#lib/map/events-told.ts'
import {filterEntry} from '../parts/filter-entry.ts'

/** What an event is found by: its kind, and the stages that tell it. */
export function filterByEvent({divisions, event}: EventTold): Readonly<Record<string, string>> {
  return filterEntry({...(event.kind !== undefined && {kind: event.kind}), stage: divisions.map(({id}) => id).join(' ')})
}
