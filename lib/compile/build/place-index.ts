import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {entryIdOf, type FindingPlace, type Reference} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import type {SegmentIndex} from './segment-index.ts'

/** What is printed at each place that a finding may name: segments, entries and items. */
export type PlaceIndex = ReadonlyMap<string, string>

export function indexPlaces({units}: SegmentIndex, references: ReadonlyArray<Reference>): PlaceIndex {
  return new Map<string, string>([
    ...units.flatMap(({text: printed, segments}) => segments.map(({end, id, start}) => [id, printed.slice(start, end)] as const)),
    ...references.flatMap(({items, number, printed}) => [
      [entryIdOf(number), printed] as const,
      ...items.map((item) => [item.id, item.printed] as const)
    ])
  ])
}

/** Whether an id names a place of the edition; reports when it does not. */
export function isKnownPlace(id: string, places: PlaceIndex, at: Place, report: Report): id is FindingPlace {
  if (places.has(id)) return true
  report(
    'place-is-known',
    `Unexpected place \`${id}\`, expected the id of a segment, an entry or an item`,
    at,
    nameHint(id, places.keys()) ?? 'Places are `ru-b12-2`, `ref-3` or `ref-3-a`.'
  )
  return false
}
