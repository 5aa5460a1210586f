import type {EdtfDate, EdtfPoint} from '#lib/dates/edtf-date.ts'
import {boundsOf} from '#lib/dates/day-interval.ts'
import type {NamedDate} from '#lib/language/named-date.ts'

/**
 * What was to be expected of a date by the words for it; undefined where the two agree, where the words do not say, where the date says
 * less than they do, and where it is doubtful: then the editor knows why.
 */
export function dateDifference(when: EdtfDate, named: NamedDate): string | undefined {
  const points = when.kind === 'interval' ? [when.start, when.end].filter((end) => typeof end !== 'string') : [when]
  if (points.some(({approximate, uncertain}) => approximate || uncertain)) return undefined
  const [first, last] = [points[0]!, points.at(-1)!]
  const {days, isStretch, months, years} = named
  const [from, to] = [yearsOf(first).first, yearsOf(last).last]
  const isOpen = when.kind === 'interval' && (typeof when.start === 'string' || typeof when.end === 'string')
  const isForeign = (year: number) => !isOpen && (year < from || year > to)
  if (years.length > 0 && (years.some(isForeign) || points.some((point) => !namesYear(point, named, points.length > 1))))
    return `the year that it names, ${listed(years)}`
  for (const point of points) {
    if ('month' in point && months.length > 0 && !months.includes(point.month)) return `the month that it names, ${listed(months)}`
    if (point.kind === 'day' && days.length > 0 && !days.includes(point.day)) return `the day that it names, ${listed(days)}`
  }
  return isStretch && when.kind === 'day' ? `the stretch that it names, ${days.map((day) => `\`${day}\``).join(' to ')}` : undefined
}

function namesYear(point: EdtfPoint, {months, years}: NamedDate, isEnd: boolean): boolean {
  const {first, last} = yearsOf(point)
  // «1991–93» names the second year by its last two digits; «с 31 декабря на 1 января 2001 года» leaves the first to the reader.
  const isShortened = isEnd && years.length === 1 && first > years[0]! && first < years[0]! + 100
  const isLeftOut = isEnd && years.length === 1 && months.length > 1
  return isShortened || isLeftOut || years.some((year) => first <= year && year <= last)
}

function yearsOf(point: EdtfPoint): {readonly first: number; readonly last: number} {
  if (point.kind === 'day' || point.kind === 'month' || point.kind === 'year') return {first: point.year, last: point.year}
  // A winter goes on into the next year.
  return {first: point.year, last: new Date(boundsOf(point).last).getUTCFullYear()}
}

function listed(numbers: ReadonlyArray<number>): string {
  return [...new Set(numbers)].map((number) => `\`${number}\``).join(' or ')
}
