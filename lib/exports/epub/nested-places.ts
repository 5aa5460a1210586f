import type {ElementContent} from 'hast'
import type {BookPlace} from './book-page.ts'

/** A line of a contents list with its depth, from 1. */
export interface FlatPlace {
  readonly depth: number
  readonly href: string
  readonly label: ElementContent
}

/** A contents list as a tree: each line holds the deeper ones behind it. */
export function nestedPlaces(places: ReadonlyArray<FlatPlace>): ReadonlyArray<BookPlace> {
  const nested: Array<BookPlace> = []
  for (let at = 0; at < places.length;) {
    const {depth, href, label} = places[at]!
    const next = places.findIndex((place, index) => index > at && place.depth <= depth)
    const end = next < 0 ? places.length : next
    nested.push({href, label: [label], places: nestedPlaces(places.slice(at + 1, end))})
    at = end
  }
  return nested
}
