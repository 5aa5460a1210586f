import type {EdtfPoint} from '#lib/dates/edtf-date.ts'
import type {DateLanguage} from './date-language.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const ordinals = new Intl.PluralRules('en', {type: 'ordinal'})
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {one: 'st', two: 'nd', few: 'rd'}

/** Dates in English: `5 May 2001`, `about May 2001`, `since the 1990s`, `2001 (uncertain)`. */
export const englishDates: DateLanguage = {
  point: (point) => doubted(point, point.approximate ? `about ${definite(point)}` : plain(point)),
  since: (point) => doubted(point, `since ${about(point)}${definite(point)}`),
  until: (point) => doubted(point, `until ${about(point)}${definite(point)}`),
  days: ({month, year}, days) => `${days} ${months[month - 1]} ${year}`,
  years: (years) => years,
  yearless: ({day, month}) => (day === undefined ? months[month - 1]! : `${day} ${months[month - 1]}`),
  unknown: 'unknown'
}

function doubted({uncertain}: EdtfPoint, words: string): string {
  return uncertain ? `${words} (uncertain)` : words
}

function about({approximate}: EdtfPoint): string {
  return approximate ? 'about ' : ''
}

function definite(point: EdtfPoint): string {
  return point.kind === 'decade' || point.kind === 'century' ? `the ${plain(point)}` : plain(point)
}

function plain(point: EdtfPoint): string {
  const {year} = point
  // A number of one to three digits is not read as a year.
  const inYear = year < 1000 ? `AD ${year}` : `${year}`
  switch (point.kind) {
    case 'day':
      return `${point.day} ${months[point.month - 1]} ${inYear}`
    case 'month':
      return `${months[point.month - 1]} ${inYear}`
    case 'year':
      return inYear
    case 'season':
      return `${point.season} ${inYear}`
    case 'decade':
      return `${year}s`
    case 'century': {
      const number = year / 100 + 1
      return `${number}${endings[ordinals.select(number)] ?? 'th'} century`
    }
  }
}
