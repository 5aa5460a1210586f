import {useTranslations} from 'next-intl'

/** Dates in EDTF for people: days, months, years, seasons, intervals and open ends. */
export function useDateText(): (when: string) => string {
  const t = useTranslations('Dates')
  const point = (value: string): string => {
    const [year = '', month, day] = value.replace(/[?~%]$/, '').split('-')
    if (value === '..' || value === '') return t('open')
    if (month === undefined) return t('year', {year})
    // A month beside its day may have another case: декабрь 1993, 1 декабря 1993.
    const name = (names: 'parts' | 'months') => (t.has(`${names}.${month}`) ? t(`${names}.${month}`) : month)
    return day === undefined ? t('month', {year, month: name('parts')}) : t('day', {year, month: name('months'), day: String(Number(day))})
  }
  return (when) => {
    const [from = '', to] = when.split('/')
    if (to === undefined) return point(from)
    if (to === '..' || to === '') return t('since', {from: point(from)})
    if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return t('years', {year: `${from}–${to}`})
    const [fromYear, fromMonth, fromDay] = from.split('-')
    const [toYear, toMonth, toDay] = to.split('-')
    if (fromYear === toYear && fromMonth === toMonth && fromDay && toDay && fromMonth) {
      return t('day', {year: fromYear ?? '', month: t(`months.${fromMonth}`), day: `${Number(fromDay)}–${Number(toDay)}`})
    }
    return `${point(from)} – ${point(to)}`
  }
}
