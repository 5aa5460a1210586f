import {dayInterval, isBefore, type DayInterval} from '#lib/dates/day-interval.ts'
import {
  unitOf,
  type Claim,
  type DateMention,
  type Edition,
  type ReferenceItem,
  type Span,
  type Unit,
  type UnitSpan
} from '#lib/edition/index.ts'

/** A date that a claim gives to what it reports. */
export interface ClaimDate {
  readonly unit: Unit
  readonly mention: DateMention
  readonly interval: DayInterval
}

/** How the date of a source stands to the event that it is cited for. */
export const sourceAges = ['older', 'same', 'later', 'undated', 'incomparable'] as const
export type SourceAge = (typeof sourceAges)[number]

/**
 * The dates of what a claim reports in its core or in its reach, in reading order: not those within quotations and names of documents. None where one of them
 * cannot be laid on the calendar, since the claim then cannot be compared.
 */
export function claimDates(edition: Edition, spans: ReadonlyArray<UnitSpan>): ReadonlyArray<ClaimDate> {
  return comparable(spans.flatMap((span) => ownDates(edition, span)))
}

/** The same; of a claim without a date, that of its paragraph which stands nearest before its end. */
export function claimDatesInContext(edition: Edition, claim: Pick<Claim, 'reach'>): ReadonlyArray<ClaimDate> {
  const own = claimDates(edition, claim.reach)
  if (own.length > 0) return own
  const last = claim.reach.at(-1)!
  return comparable(ownDates(edition, {...last, start: 0}).slice(-1))
}

/** Whether a source is older than the event of a claim, of its time or later; days decide, and what overlaps is of one time. */
export function sourceAge({date}: Pick<ReferenceItem, 'date'>, dates: ReadonlyArray<Pick<ClaimDate, 'interval'>>): SourceAge {
  if (date === undefined) return 'undated'
  const published = dayInterval(date)
  if (!published || dates.length === 0) return 'incomparable'
  if (dates.every(({interval}) => isBefore(published, interval))) return 'older'
  return dates.every(({interval}) => isBefore(interval, published)) ? 'later' : 'same'
}

type Dated = Pick<ClaimDate, 'mention' | 'unit'> & {readonly interval: DayInterval | undefined}

function ownDates(edition: Edition, span: UnitSpan): ReadonlyArray<Dated> {
  const unit = unitOf(edition, span.unit)
  const apart: ReadonlyArray<Span> = [
    ...unit.mentions.filter(({type}) => type === 'work' || type === 'award'),
    ...edition.quotations.flatMap(({spans}) => spans.filter((part) => part.unit === unit.id))
  ]
  return unit.mentions
    .filter((mention) => mention.type === 'date')
    .filter((mention) => contains(span, mention) && !apart.some((other) => contains(other, mention)))
    .map((mention) => ({unit, mention, interval: dayInterval(mention.when)}))
}

function comparable(dates: ReadonlyArray<Dated>): ReadonlyArray<ClaimDate> {
  return dates.every((dated): dated is ClaimDate => dated.interval !== undefined) ? dates : []
}

function contains(outer: Span, {end, start}: Span): boolean {
  return outer.start <= start && end <= outer.end
}
