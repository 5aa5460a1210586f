import ical, {ICalEventBusyStatus, ICalEventTransparency} from 'ical-generator'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import type {DatedStatement} from '#lib/chronology/dated-statement.ts'
import {momentsOf} from '#lib/dates/moments-of.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {correctedText, entityOf, readableSentence, type Edition, type Locale} from '#lib/edition/index.ts'
import {creationTool} from '#lib/exports/shared/creation-tool.ts'
import {passageRoute, permanentAddress} from '#lib/routes/routes.ts'
import {calendarWords} from './calendar-words.ts'

const day = 86_400_000

/**
 * The chronology as a calendar in a language of the interface (iCalendar, RFC 5545): an entry that takes no time for each dated statement,
 * called by the events that its sentence names, or by the sentence. A date that is vaguer than a day is the whole stretch that it can mean, and
 * says so; what has no end has no place in a calendar. Nothing in it is of the day on which it was made (tests/exports/chronology-files.test.ts).
 */
export function chronologyToIcalendar(edition: Edition, locale: Locale): string {
  const {metadata} = edition
  const words = calendarWords[locale]
  const calendar = ical({
    prodId: {company: creationTool.name, product: edition.id, language: locale.toUpperCase()},
    name: words.name(metadata.title[locale] ?? metadata.title[metadata.lang]!),
    description: words.about
  })
  const stamp = new Date(`${metadata.versionDate}T00:00:00Z`)
  for (const statement of chronologyOf(edition)) {
    const {first, last} = momentsOf(statement.when)
    if (!Number.isFinite(first) || !Number.isFinite(last)) continue
    const address = permanentAddress(passageRoute(locale, edition, statement.unit, statement.segment.id))
    calendar.createEvent({
      id: `${statement.segment.id}-${statement.when.edtf.replace('/', '_')}@${edition.id}`,
      stamp,
      start: new Date(first),
      // The end of RFC 5545 is the first day that is not meant.
      end: new Date(Math.floor(last / day) * day + day),
      allDay: true,
      summary: summaryOf(edition, statement, locale),
      description: descriptionOf(edition, statement, locale),
      ...(address !== undefined && {url: address}),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE
    })
  }
  return calendar.toString()
}

function summaryOf(edition: Edition, {entities, segment}: DatedStatement, locale: Locale): string {
  const events = entities.map((id) => entityOf(edition, id)).filter(({type}) => type === 'event')
  if (events.length > 0) return events.map(({names}) => names[locale].name).join('; ')
  const shown = readableSentence(edition, segment.id, locale)
  return correctedText(shown.unit, shown.segment)
}

function descriptionOf(edition: Edition, {citations, kind, segment, unit, when}: DatedStatement, locale: Locale): string {
  const words = calendarWords[locale]
  const shown = readableSentence(edition, segment.id, locale)
  return [
    ...(shown.unit === unit ? [] : [`${words.translation}: ${correctedText(shown.unit, shown.segment)}`]),
    `${words.original}: ${correctedText(unit, segment)}`,
    ...(kind === 'carried' ? [words.carried] : []),
    ...(isVague(when) ? [words.vague] : []),
    citations.length > 0 ? words.cited(citations.map((number) => `[${number}]`).join(', ')) : words.uncited
  ].join('\n')
}

function isVague(date: EdtfDate): boolean {
  if (date.kind !== 'interval') return date.kind !== 'day'
  return [date.start, date.end].some((end) => typeof end !== 'string' && end.kind !== 'day')
}
