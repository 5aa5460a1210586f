import type {Edition} from './edition.ts'
import type {Unit} from './text.ts'

const kinds: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'abstract'])

/** The blocks that are cited by themselves: paragraphs, list items and abstracts, in reading order. */
export function citableUnits(edition: Pick<Edition, 'units'>): ReadonlyArray<Unit> {
  return edition.units.filter(({kind}) => kinds.has(kind))
}
