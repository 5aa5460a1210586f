import type {PublishedEdition} from './read-edition.ts'
import {segmentsById, type SegmentText} from './texts.ts'

/** Where an entity is named. */
export interface Occurrence {
  readonly segment: SegmentText
  /** The name in the form in which it stands there, of the print as printed. */
  readonly words: string
  /** UTF-16 code units into `printed`, or `text`, of the unit, `end` exclusive. */
  readonly start: number
  readonly end: number
}

/** Every place in which an entity is named, in reading order, the print first. Throws on an id that is not in the register. */
export function occurrencesOf(edition: PublishedEdition, entity: string): ReadonlyArray<Occurrence> {
  if (!edition.entities.some(({id}) => id === entity)) throw new Error(`Unexpected entity \`${entity}\`, expected one of the register`)
  const segments = segmentsById(edition)
  const texts = new Map([
    ...edition.units.map(({id, printed}) => [id, printed] as const),
    ...edition.translations.flatMap(({units}) => units.map(({id, text}) => [id, text] as const))
  ])
  return [edition, ...edition.translations]
    .flatMap(({occurrences}) => occurrences.filter((candidate) => candidate.entity === entity))
    .flatMap(({places}) => places)
    .flatMap(({end, segment, start, unit}) => {
      const held = segments.get(segment)
      return held ? [{segment: held, words: (texts.get(unit) ?? '').slice(start, end), start, end}] : []
    })
}
