import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {DateLanguage, MonthAndDay} from './date-language.ts'
import {englishDates} from './english-dates.ts'
import {kyrgyzDates} from './kyrgyz-dates.ts'
import {russianDates} from './russian-dates.ts'

/** The languages that dates can be written in: those of the interface. */
export type DateLocale = 'ky' | 'ru' | 'en'

const languages: Readonly<Record<DateLocale, DateLanguage>> = {ky: kyrgyzDates, ru: russianDates, en: englishDates}

/** A month or a day of no year for people: `20-апрель`, `20 апреля`, `April`. */
export function yearlessWords(date: MonthAndDay, locale: DateLocale): string {
  return languages[locale].yearless(date)
}

/** A date for people: `5 мая 2001 г.`, `1–3 July 2021`, `около 2001 г.`. Total, and no doubt is lost (tests/dates/projections.test.ts). */
export function dateWords(date: EdtfDate, locale: DateLocale): string {
  const {days, point, since, unknown, until, years} = languages[locale]
  if (date.kind !== 'interval') return point(date)
  const {end, start} = date
  if (typeof start === 'string') return start === 'open' ? until(date.end) : `${unknown} – ${point(date.end)}`
  if (typeof end === 'string') return end === 'open' ? since(start) : `${point(start)} – ${unknown}`
  if (![start, end].some(({approximate, uncertain}) => approximate || uncertain)) {
    if (start.kind === 'year' && end.kind === 'year') return years(`${start.year}–${end.year}`)
    if (start.kind === 'day' && end.kind === 'day' && start.year === end.year && start.month === end.month)
      return days(start, `${start.day}–${end.day}`)
  }
  return `${point(start)} – ${point(end)}`
}
