import {describe, expect, test} from 'vitest'
import {dayInterval as intervalOf, intervalsMeet, isBefore} from '#lib/dates/day-interval.ts'
import {madeDate} from './made-date.ts'

const dayInterval = (date: string) => intervalOf(madeDate(date))

const days = (date: string): ReadonlyArray<string> | undefined => {
  const interval = dayInterval(date)
  return interval && [interval.first, interval.last].map((moment) => new Date(moment).toISOString().slice(0, 10))
}

test.each([
  ['2001-05-05', ['2001-05-05', '2001-05-05']],
  ['2001-02', ['2001-02-01', '2001-02-28']],
  ['2001', ['2001-01-01', '2001-12-31']],
  ['2001-05/2002', ['2001-05-01', '2002-12-31']],
  ['2000-02', ['2000-02-01', '2000-02-29']],
  ['2001-12-31', ['2001-12-31', '2001-12-31']],
  ['199X', ['1990-01-01', '1999-12-31']],
  ['19XX', ['1900-01-01', '1999-12-31']],
  ['0044', ['0044-01-01', '0044-12-31']],
  ['2001-21/2001-23', ['2001-01-01', '2002-02-28']]
])('%s is the days that it names', (date, expected) => expect(days(date)).toEqual(expected))

test('a season is its year and the winter behind it', () => expect(days('2001-24')).toEqual(['2001-01-01', '2002-02-28']))

test('an interval goes on for ever where it is open', () => {
  expect(dayInterval('../2001')?.first).toBe(-Infinity)
  expect(dayInterval('2001/..')).toEqual({first: Date.UTC(2001, 0, 1), last: Infinity})
})

test.each(['2001~', '2001?', '2001%', '/2001', '2001/', '2001~/2003', '2001/2003?', '2001?/..', '2001-21~/2001-23', '2001-05~-05'])(
  '%s, uncertain or without a known bound, cannot be compared',
  (date) => expect(dayInterval(date)).toBeUndefined()
)

describe('two stretches of time', () => {
  const [may, june, year] = ['2001-05', '2001-06', '2001'].map((date) => dayInterval(date)!)
  test('meet where they share a day', () => {
    expect(intervalsMeet(may!, year!)).toBe(true)
    expect(intervalsMeet(may!, may!)).toBe(true)
    expect(intervalsMeet(may!, june!)).toBe(false)
  })
  test('come one before the other where they share none', () => {
    expect([isBefore(may!, june!), isBefore(june!, may!), isBefore(year!, june!)]).toEqual([true, false, false])
  })
})
