import type {EdtfDate, EdtfPoint} from '#lib/dates/edtf-date.ts'

/**
 * The address under which the web archive keeps the copy of a page that is nearest to a day
 * (https://archive.org/help/wayback_api.php). Nothing is asked: whether there is a copy, only a visit shows.
 *
 * Of an interval, the end that is known first counts; what has no day or month is its year, or the first of its years.
 */
export function archiveAddress(url: string, date: EdtfDate): string {
  return `https://web.archive.org/web/${digitsOf(date)}/${url}`
}

function digitsOf(date: EdtfDate): string {
  if (date.kind !== 'interval') return pointDigits(date)
  return pointDigits(typeof date.start === 'string' ? date.end : date.start)
}

function pointDigits(point: EdtfPoint): string {
  const year = String(point.year).padStart(4, '0')
  const twoDigits = (number: number): string => String(number).padStart(2, '0')
  switch (point.kind) {
    case 'day':
      return `${year}${twoDigits(point.month)}${twoDigits(point.day)}`
    case 'month':
      return `${year}${twoDigits(point.month)}`
    case 'year':
    case 'season':
    case 'decade':
    case 'century':
      return year
  }
}
