import {parse, type ParsedInterval, type ParsedPoint} from 'edtf'
import {boundsOf} from './day-interval.ts'
import {seasons, type EdtfDate, type EdtfInterval, type EdtfPoint} from './edtf-date.ts'
import {anyYear, expectedEdtf, expectedOfCalendar} from './expected-edtf.ts'

/** Why a text is no date that the edition can hold: what a message says behind `expected`. */
export interface EdtfRefusal {
  readonly kind: 'refused'
  readonly expected: string
}

const wholeInterval = 'an interval of whole days, months or years, as in `2001-05-05/2001-05-07`, or of two seasons'

/** Digits of a year that are not known, as bits of `unspecified`. */
const lastDigit = 0b1000
const lastTwoDigits = 0b1100

/**
 * The one reader of EDTF: days, months, years, seasons, decades, centuries, and intervals of them, each with its doubt.
 *
 * Never throws. Refused is what is no EDTF, what no calendar has, and what no projection could say: times, sets, years before 1 or
 * after 9999, digits that are not known but for the last ones of a year, seasons but for the four.
 */
export function parseEdtf(value: string): EdtfDate | EdtfRefusal {
  const parsed = grammarOf(value)
  if (!parsed) return refused(hasGoodEnds(value) ? wholeInterval : expectedEdtf(value))
  return parsed.type === 'Interval' ? intervalOf(parsed, value) : pointOf(parsed, value)
}

/** Whether each end of an interval is EDTF, though the interval is not: a season with an open end, or `2001-05-05/07`. */
function hasGoodEnds(value: string): boolean {
  const ends = value.split('/')
  return ends.length > 1 && ends.every((end) => end === '' || end === '..' || grammarOf(end) !== undefined)
}

/** Undefined where it is no EDTF. What makes the grammar take seasons with a doubt, or in an interval, makes it fail on a missing beginning. */
function grammarOf(value: string): ParsedPoint | ParsedInterval | undefined {
  for (const options of [{}, {seasonIntervals: true, seasonUncertainty: true}]) {
    try {
      return parse(value, options)
    } catch {
      continue
    }
  }
  return undefined
}

function intervalOf({values}: ParsedInterval, edtf: string): EdtfInterval | EdtfRefusal {
  const written = edtf.split('/')
  const [start, end] = [endOf(values[0], written[0]!), endOf(values[1], written[1]!)]
  if (typeof start === 'string') {
    if (typeof end === 'string') return refused('an interval with a date at one end at least, as in `2001/..`')
    return end.kind === 'refused' ? end : {kind: 'interval', edtf, start, end}
  }
  if (start.kind === 'refused') return start
  if (typeof end === 'string') return {kind: 'interval', edtf, start, end}
  if (end.kind === 'refused') return end
  if (boundsOf(end).last < boundsOf(start).first) return refused(`the earlier date before the slash: \`${end.edtf}/${start.edtf}\``)
  if (areAlike(start, end)) return refused(`the date alone where both ends are the same: \`${start.edtf}\``)
  return {kind: 'interval', edtf, start, end}
}

/** Whether two dates mean the same time. The order of the seasons of a year is a matter of the hemisphere. */
function areAlike(a: EdtfPoint, b: EdtfPoint): boolean {
  const [from, to] = [boundsOf(a), boundsOf(b)]
  return from.first === to.first && from.last === to.last && (a.kind === 'season' && b.kind === 'season' ? a.season === b.season : true)
}

function endOf(parsed: ParsedPoint | number | null, edtf: string): EdtfPoint | EdtfRefusal | 'open' | 'unknown' {
  if (parsed === null) return 'unknown'
  return typeof parsed === 'number' ? 'open' : pointOf(parsed, edtf)
}

function pointOf({approximate, type, uncertain, unspecified = 0, values}: ParsedPoint, edtf: string): EdtfPoint | EdtfRefusal {
  const [first = 0, second, day] = values
  const written = (year: number) => ({edtf, year, uncertain: Boolean(uncertain), approximate: Boolean(approximate)})
  switch (type) {
    case 'Date':
    case undefined: {
      if (values.length > 3) return refused('a day without a time, as in `2001-05-05`')
      if (unspecified !== 0 && (second !== undefined || (unspecified !== lastDigit && unspecified !== lastTwoDigits)))
        return refused('as much of the date as is known, as in `2001-05`, `2001`, `199X` or `19XX`')
      if (first < 1) return refused(anyYear)
      if (unspecified !== 0) return {kind: unspecified === lastDigit ? 'decade' : 'century', ...written(first)}
      if (second === undefined) return {kind: 'year', ...written(first)}
      if (day === undefined) return {kind: 'month', ...written(first), month: second + 1}
      const expected = expectedOfCalendar(edtf)
      return expected === undefined ? {kind: 'day', ...written(first), month: second + 1, day} : refused(expected)
    }
    case 'Season': {
      const season = seasons[(second ?? 0) - 21]
      if (season === undefined || unspecified !== 0) return refused('a season of a year, from `2001-21`, spring, to `2001-24`, winter')
      return first < 1 ? refused(anyYear) : {kind: 'season', ...written(first), season}
    }
    case 'Decade':
      return first < 1 ? refused(anyYear) : {kind: 'decade', ...written(first * 10)}
    case 'Century':
      return first < 1 ? refused(anyYear) : {kind: 'century', ...written(first * 100)}
    case 'Year':
      return refused(anyYear)
    case 'List':
    case 'Set':
      return refused('one date or one interval, as in `2001/2003`')
  }
}

function refused(expected: string): EdtfRefusal {
  return {kind: 'refused', expected}
}
