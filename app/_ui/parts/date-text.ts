import {useTranslations} from 'next-intl'
import {hasMessage} from './has-message.ts'

/** Dates in EDTF for people: days, months, years, seasons, intervals and open ends. */
export function useDateText(): (when: string) => string {
  const t = useTranslations('Dates')
  // A month beside its day may have another case: декабрь 1993, 1 декабря 1993.
  const name = (names: 'parts' | 'months', month: string): string => {
    const key = `${names}.${month}` as const
    return hasMessage(t, key) ? t(key) : month
  }
  const point = (value: string): string => {
    const [year = '', month, day] = value.replace(/[?~%]$/, '').split('-')
    if (value === '..' || value === '') return t('open')
    if (month === undefined) return t('year', {year})
    return day === undefined
      ? t('month', {year, month: name('parts', month)})
      : t('day', {year, month: name('months', month), day: String(Number(day))})
  }
  return (when) => {
    const [from = '', to] = when.split('/')
    if (to === undefined) return point(from)
    if (to === '..' || to === '') return t('since', {from: point(from)})
    if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return t('years', {year: `${from}–${to}`})
    const [fromYear, fromMonth, fromDay] = from.split('-')
    const [toYear, toMonth, toDay] = to.split('-')
    if (fromYear === toYear && fromMonth === toMonth && fromDay && toDay && fromMonth) {
      return t('day', {year: fromYear ?? '', month: name('months', fromMonth), day: `${Number(fromDay)}–${Number(toDay)}`})
    }
    return `${point(from)} – ${point(to)}`
  }
}
