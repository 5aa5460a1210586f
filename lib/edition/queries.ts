import type {EntityId, SegmentId, UnitId} from './ids.ts'
import type {Citation, Division, Mention, Segment, Span, Unit} from './text.ts'
import type {Edition} from './edition.ts'
import type {Entity} from './register.ts'
import type {Reference} from './sources.ts'

/** The printed text of a stretch of a unit. */
export function printedText(unit: Unit, {start, end}: Span): string {
  return unit.text.slice(start, end)
}

/** The unit of that id; an edition is closed, so a missing one is a fault of the caller. */
export function unitOf(edition: Edition, id: UnitId): Unit {
  return found(
    edition.units.find((unit) => unit.id === id),
    'unit',
    id
  )
}

/** A segment with the unit it stands in. */
export function segmentOf(edition: Pick<Edition, 'units'>, id: SegmentId): {readonly unit: Unit; readonly segment: Segment} {
  for (const unit of edition.units) {
    const segment = unit.segments.find((candidate) => candidate.id === id)
    if (segment) return {unit, segment}
  }
  throw new Error(`Unexpected segment \`${id}\`, expected one of the edition`)
}

/** The segment that holds a stretch of a unit, or the first that it touches; for what is supplied between two, see `Emendation.segment`. */
export function segmentAt(unit: Unit, {end, start}: Span): Segment | undefined {
  const touched = unit.segments.find((segment) => segment.start < Math.max(end, start + 1) && start < segment.end)
  return touched ?? unit.segments.find((segment) => segment.end > start) ?? unit.segments.at(-1)
}

export function entityOf(edition: Edition, id: EntityId): Entity {
  return found(
    edition.entities.find((entity) => entity.id === id),
    'entity',
    id
  )
}

export function referenceOf(edition: Edition, number: number): Reference {
  return found(
    edition.references.find((reference) => reference.number === number),
    'reference',
    String(number)
  )
}

/** Whether a mention names that entity. */
export function namesEntity(mention: Mention, id: EntityId): boolean {
  return mention.type !== 'date' && mention.refs.includes(id)
}

/** The mentions that lie in a stretch of a unit, outer before inner. */
export function mentionsIn({mentions}: Pick<Unit, 'mentions'>, {end, start}: Span): ReadonlyArray<Mention> {
  return mentions.filter((mention) => start <= mention.start && mention.end <= end)
}

/** Every marker of the text in reading order, with its unit. */
export function citationsOf(edition: Edition): ReadonlyArray<{readonly unit: Unit; readonly citation: Citation}> {
  return edition.units.flatMap((unit) => unit.citations.map((citation) => ({unit, citation})))
}

/** The body in one language: headings, paragraphs and list items in reading order. */
export function bodyOf({units}: Pick<Edition, 'units'>, lang: string): ReadonlyArray<Unit> {
  return units.filter((unit) => unit.part === 'body' && unit.lang === lang)
}

/** Languages the body exists in, in the edition's order. */
export function bodyLanguages(edition: Edition): ReadonlyArray<string> {
  return edition.languages.filter((lang) => bodyOf(edition, lang).length > 0)
}

/** The editorial division that begins at a unit. */
export function divisionsFrom(edition: Edition, unit: UnitId): ReadonlyArray<Division> {
  return edition.divisions.filter((division) => division.from === unit)
}

/** The innermost editorial division that a unit of the print stands in. */
export function divisionAt({divisions, units}: Pick<Edition, 'divisions' | 'units'>, {id}: Pick<Unit, 'id'>): Division | undefined {
  const position = new Map(units.map((unit, index) => [unit.id, index]))
  const at = position.get(id)!
  const lengthOf = ({from, to}: Division): number => position.get(to)! - position.get(from)!
  return divisions
    .filter(({from, to}) => position.get(from)! <= at && at <= position.get(to)!)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]
}

function found<T>(value: T | undefined, kind: string, id: string): T {
  if (value === undefined) throw new Error(`Unexpected ${kind} \`${id}\`, expected one of the edition`)
  return value
}
