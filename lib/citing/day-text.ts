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
 * last vowel, and no style says which of the two usual forms a citation should have.
 */
export function dayText(day: string, locale: Locale, form: DayForm): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (form === 'numbers' || locale === 'ky') return `${date}.${month}.${year}`
  const index = Number(month) - 1
  if (locale === 'ru') return `${Number(date)} ${genitives[index]} ${year} г.`
  return form === 'month-first' ? `${names[index]} ${Number(date)}, ${year}` : `${Number(date)} ${short[index]} ${year}`
}
