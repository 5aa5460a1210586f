import {chronologicalOrder} from '#lib/dates/chronological-order.ts'
import {
  bodyOf,
  claimsReaching,
  divisionAt,
  mentionsIn,
  type DateMention,
  type Edition,
  type EntityId,
  type Segment,
  type Unit
} from '#lib/edition/index.ts'
import {namedDate} from '#lib/language/named-date.ts'
import type {DatedStatement} from './dated-statement.ts'

const known = new WeakMap<Edition, ReadonlyArray<DatedStatement>>()

/**
 * Every dated statement of the body in the language of the work in the order of time, those of one date in reading order; a statement without a
 * date is no part of it. Remembered: an edition is frozen. tests/chronology/chronology-of.test.ts.
 */
export function chronologyOf(edition: Edition): ReadonlyArray<DatedStatement> {
  const statements = known.get(edition) ?? makeChronology(edition)
  known.set(edition, statements)
  return statements
}

function makeChronology(edition: Edition): ReadonlyArray<DatedStatement> {
  return bodyOf(edition, edition.metadata.lang)
    .flatMap((unit) => unit.segments.flatMap((segment) => statementsOf(edition, unit, segment)))
    .toSorted((one, other) => chronologicalOrder(one.when, other.when))
}

function statementsOf(edition: Edition, unit: Unit, segment: Segment): ReadonlyArray<DatedStatement> {
  const mentions = mentionsIn(unit, segment)
  const shared = {
    segment,
    unit,
    entities: [...new Set(mentions.flatMap((mention): ReadonlyArray<EntityId> => (mention.type === 'date' ? [] : mention.refs)))],
    stage: divisionAt(edition, unit),
    citations: citationsFor(edition, unit, segment)
  }
  const named = mentions
    .filter((mention): mention is DateMention => mention.type === 'date')
    .map((mention): DatedStatement => ({...shared, when: mention.when, kind: kindOf(mention, unit), mention}))
  const carried: ReadonlyArray<DatedStatement> =
    segment.when === undefined ? [] : [{...shared, when: segment.when, kind: 'carried', mention: undefined}]
  return [...named, ...carried]
}

function kindOf({end, start}: DateMention, {lang, text}: Unit): DatedStatement['kind'] {
  return namedDate(text.slice(start, end), lang).years.length > 0 ? 'explicit' : 'relative'
}

function citationsFor(edition: Edition, {id: unit}: Unit, {end, start}: Segment): ReadonlyArray<number> {
  const own = claimsReaching(edition, {unit, start, end})
  return [...new Set(own.flatMap(({citations}) => citations))].sort((a, b) => a - b)
}
