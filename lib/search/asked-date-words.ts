import type {EdtfPoint} from '#lib/dates/edtf-date.ts'
import {dateWords, yearlessWords, type DateLocale} from '#lib/dates/words/date-words.ts'

/** A date as `askedDate` has it (`2022-04-20`, `2022-04`, `2022`, `--04-20`, `--04`), in the words of a language, as exact as it is. */
export function askedDateWords(term: string, locale: DateLocale): string {
  const [year, month, day] = term.replace(/^--/u, '-').split('-').map(Number)
  if (month === undefined) return dateWords(sure(term, {kind: 'year', year: year!}), locale)
  if (term.startsWith('-')) return yearlessWords({month, ...(day !== undefined && {day})}, locale)
  const point = {year: year!, month}
  return dateWords(sure(term, day === undefined ? {kind: 'month', ...point} : {kind: 'day', ...point, day}), locale)
}

type Undoubted<Point> = Point extends EdtfPoint ? Omit<Point, 'edtf' | 'uncertain' | 'approximate'> : never

function sure(edtf: string, point: Undoubted<EdtfPoint>): EdtfPoint {
  return {...point, edtf, uncertain: false, approximate: false}
}
