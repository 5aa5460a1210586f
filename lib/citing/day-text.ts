import type {Locale} from '#lib/edition/index.ts'

/** `numbers`: 24.11.2026, as ГОСТ writes days; `month-first`: November 24, 2026; `day-first`: 24 Nov. 2026. */
export type DayForm = 'numbers' | 'month-first' | 'day-first'

const genitives = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']
const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const short = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']

/**
 * A day (ISO 8601) in words or numbers.
 *
 * Russian months stand in the genitive. Kyrgyz days are written in numbers: a month there takes an ending that depends on its
 * last vowel, and no style says which of the two usual forms a citation should have. Total: a date without a day or a month is
 * written as far as it goes, and what is no date as it stands (tests/citing/day-text.test.ts).
 */
export function dayText(day: string, locale: Locale, form: DayForm): string {
  const {date, month, year} = /^(?<year>\d{4})(?:-(?<month>0[1-9]|1[0-2])(?:-(?<date>0[1-9]|[12]\d|3[01]))?)?$/u.exec(day)?.groups ?? {}
  if (year === undefined) return day
  if (month === undefined) return locale === 'ru' && form !== 'numbers' ? `${year} г.` : year
  const index = Number(month) - 1
  // A Russian month without its day would need another case after each word.
  if (form === 'numbers' || locale === 'ky' || (locale === 'ru' && date === undefined))
    return [date, month, year].filter((part) => part !== undefined).join('.')
  if (locale === 'ru') return `${Number(date)} ${genitives[index]} ${year} г.`
  if (date === undefined) return `${(form === 'month-first' ? names : short)[index]} ${year}`
  return form === 'month-first' ? `${names[index]} ${Number(date)}, ${year}` : `${Number(date)} ${short[index]} ${year}`
}
