import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {Place} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {namedDate, type NamedDate} from '#lib/language/named-date.ts'
import {dateDifference} from './date-difference.ts'

interface DatedItem {
  readonly id: string
  readonly lang: string
  readonly printed: string
  readonly title?: string | undefined
  readonly url?: string | undefined
}

/**
 * The date of a source is the one that its item prints, where it prints a day: in numbers, `21.04.22`, or in words, `6 мая 2001`. A number
 * alone may be a year or anything else, and is not asked.
 */
export function checkItemDate(date: EdtfDate | undefined, item: DatedItem, place: Place, report: Report): void {
  if (date === undefined) return
  const {id, lang, printed, title = '', url = ''} = item
  const rest = [url, title].reduce((text, known) => (known === '' ? text : text.replace(known, ' ')), printed)
  const differences = [...inNumbers(rest), ...inWords(rest, lang)].map((named) => dateDifference(date, named))
  const difference = differences.at(-1)
  if (difference === undefined || differences.includes(undefined)) return
  report(
    'item-prints-what-it-says',
    `Unexpected date \`${date.edtf}\` of \`${id}\`, expected ${difference}`,
    place,
    'It is the printed date, also where that is wrong; what we know better stands in `note`.'
  )
}

/** Days such as `21.04.22` or `6. 5. 2001`. Two digits of a year are of this century or the last. */
function inNumbers(text: string): ReadonlyArray<NamedDate> {
  return [...text.matchAll(/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\.?\d)/gu)].flatMap(([, day, month, year]) => {
    if (Number(day) > 31 || Number(month) > 12) return []
    const years = year!.length === 4 ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)]
    return years.map((one) => ({years: [one], months: [Number(month)], days: [Number(day)], isStretch: false}))
  })
}

/** Days such as `6 мая 2001`. */
function inWords(text: string, lang: string): ReadonlyArray<NamedDate> {
  return [...text.matchAll(/(?<!\d)\d{1,2}\.?\s\p{L}+\s[12]\d{3}(?!\d)/gu)]
    .map(([words]) => namedDate(words, lang))
    .filter(({months}) => months.length > 0)
}
