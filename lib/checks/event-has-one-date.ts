import {closed} from '#lib/text/closed.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'
import {dayInterval, intervalsMeet, type DayInterval} from '#lib/dates/day-interval.ts'
import type {
  DateMention,
  Edition,
  Entity,
  EntityId,
  EntityMention,
  Evidence,
  Locale,
  Localized,
  Segment,
  SegmentId,
  Span,
  Unit
} from '#lib/edition/index.ts'
import {evidenceInText} from './evidence.ts'
import type {Rule} from './rule.ts'

/** A sentence that dates an event. */
interface DatedEvent {
  readonly event: EntityId
  /** EDTF. */
  readonly when: EdtfDate
  readonly interval: DayInterval
  readonly evidence: Evidence & {readonly at: SegmentId}
}

/** Farther apart, a date and an event of one sentence need not belong together. */
const reach = 70

/** Words that put a date before or behind an event instead of on it. */
const elsewhere =
  /(?<!\p{L})(?:после|до|перед|накануне|преддверии|через|спустя|прежде|раньше|позже|годовщин\p{L}*|юбиле\p{L}*|кийин\p{L}*|чейин\p{L}*|мурун\p{L}*|мурда\p{L}*|after|before|since|until|ago|later|earlier|anniversary)(?!\p{L})/iu

/**
 * What the article says of the date of an event agrees with itself and with the register.
 *
 * A sentence dates an event if it names that event alone, has one date alone, both stand near each other outside quotations,
 * and no word between them says “after”, “before” or the like.
 */
export const eventHasOneDate: Rule = {
  id: 'event-has-one-date',
  kind: 'contradiction',
  oncePerPlace: true,
  promise: {
    ky: 'Бир окуянын бир датасы бар',
    ru: 'У события одна дата',
    en: 'An event has one date'
  },
  *check(edition) {
    const dated = edition.units.flatMap((unit) => datedEvents(unit, edition))
    for (const entity of edition.entities) {
      const statements = dated.filter(({event}) => event === entity.id)
      const registered = entity.dates === undefined ? undefined : dayInterval(entity.dates)
      const astray = statements.filter(({interval}) => registered && !intervalsMeet(interval, registered))
      const first = statements[0]
      const unlike = first && statements.filter(({interval}) => !intervalsMeet(interval, first.interval))
      const shown = unlike && unlike.length > 0 ? [first, ...unlike] : astray
      if (shown.length === 0) continue
      yield {
        places: [...new Set(shown.map(({evidence}) => evidence.at))],
        evidence: shown.map(({evidence}) => evidence),
        // The register is ours, and may be what is wrong.
        certainty: unlike && unlike.length > 0 ? 'proven' : 'guess',
        gravity: 'moderate',
        text: unlike && unlike.length > 0 ? severalDates(entity, shown) : otherDate(entity, shown[0]!)
      }
    }
  }
}

function datedEvents(unit: Unit, {quotations}: Edition): ReadonlyArray<DatedEvent> {
  const apart: ReadonlyArray<Span> = [
    ...unit.mentions.filter(({type}) => type === 'work' || type === 'award'),
    ...quotations.flatMap(({spans}) => spans.filter((span) => span.unit === unit.id))
  ]
  const isOwn = (mention: Span) => !apart.some((other) => contains(other, mention))
  return unit.segments.map(datedEventIn).filter((dated) => dated !== undefined)

  function datedEventIn(segment: Segment): DatedEvent | undefined {
    const mentions = unit.mentions.filter((mention) => contains(segment, mention) && isOwn(mention))
    const dates = mentions.filter((mention): mention is DateMention => mention.type === 'date')
    const events = mentions.filter((mention): mention is EntityMention => mention.type === 'event')
    const [date] = dates
    const [event] = events
    if (!date || !event || dates.length > 1 || events.length > 1 || event.refs.length > 1) return undefined
    const [left, right] = date.start < event.start ? [date, event] : [event, date]
    const between = unit.text.slice(left.end, right.start)
    const before = unit.text.slice(Math.max(segment.start, date.start - 25), date.start)
    const interval = dayInterval(date.when)
    if (contains(event, date) || !interval || between.length > reach || elsewhere.test(between) || elsewhere.test(before)) return undefined
    return {event: event.refs[0]!, when: date.when, interval, evidence: evidenceInText(unit, {start: left.start, end: right.end}, 10)}
  }
}

function contains(outer: Span, {end, start}: Span): boolean {
  return outer.start <= start && end <= outer.end
}

function severalDates({names}: Entity, statements: ReadonlyArray<DatedEvent>): Localized {
  const different = statements.filter(({when}, index) => statements.findIndex((other) => other.when.edtf === when.edtf) === index)
  const dates = (locale: Locale): string => different.map(({when}) => dateWords(when, locale)).join(', ')
  return {
    ky: `Макала «${names.ky.name}» окуясынын датасын ар башкача көрсөтөт: ${closed(dates('ky'))}`,
    ru: `Статья датирует событие «${names.ru.name}» по-разному: ${closed(dates('ru'))}`,
    en: `The article gives the event “${names.en.name}” several dates: ${closed(dates('en'))}`
  }
}

function otherDate({dates, names}: Entity, {when}: DatedEvent): Localized {
  return {
    ky: `Макалада «${names.ky.name}» окуясынын датасы – ${dateWords(when, 'ky')}, ал эми энчилүү аттардын көрсөткүчүндө – ${closed(dateWords(dates!, 'ky'))}`,
    ru: `Дата события «${names.ru.name}» в статье — ${dateWords(when, 'ru')}, а в указателе — ${closed(dateWords(dates!, 'ru'))}`,
    en: `The article dates the event “${names.en.name}” ${dateWords(when, 'en')}, the register ${closed(dateWords(dates!, 'en'))}`
  }
}
