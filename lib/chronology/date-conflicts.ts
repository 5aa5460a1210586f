import {dayInterval, intervalsMeet} from '#lib/dates/day-interval.ts'
import type {Edition, EntityId} from '#lib/edition/index.ts'
import {chronologyOf} from './chronology-of.ts'
import type {DatedStatement} from './dated-statement.ts'

/** An event to which the article gives dates that cannot all be right. */
export interface DateConflict {
  readonly event: EntityId
  /** One sentence for each date, in the order of time. */
  readonly statements: ReadonlyArray<DatedStatement>
}

/**
 * The events to which two sentences give dates that have no day in common. A sentence dates the events that it names by its only date: where it
 * names two, nobody knows which is whose. tests/chronology/date-conflicts.test.ts.
 */
export function dateConflicts(edition: Edition): ReadonlyArray<DateConflict> {
  const chronology = chronologyOf(edition).filter(({kind}) => kind !== 'carried')
  const datedOnce = chronology.filter(({segment}) => chronology.filter((other) => other.segment === segment).length === 1)
  return edition.entities
    .filter(({type}) => type === 'event')
    .map(({id}) => ({event: id, statements: oneForEachDate(datedOnce.filter(({entities}) => entities.includes(id)))}))
    .filter(({statements}) => statements.some((one) => statements.some((other) => exclude(one, other))))
}

function oneForEachDate(statements: ReadonlyArray<DatedStatement>): ReadonlyArray<DatedStatement> {
  return statements.filter(({when}, index) => statements.findIndex((other) => other.when.edtf === when.edtf) === index)
}

function exclude({when}: DatedStatement, other: DatedStatement): boolean {
  const [own, others] = [dayInterval(when), dayInterval(other.when)]
  return own !== undefined && others !== undefined && !intervalsMeet(own, others)
}
