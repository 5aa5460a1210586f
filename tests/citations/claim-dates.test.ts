import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {claimDates, claimDatesInContext, sourceAge, type ClaimDate} from '#lib/citations/claim-dates.ts'
import {dateAxis} from '#lib/dates/date-axis.ts'
import {dayInterval} from '#lib/dates/day-interval.ts'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {Claim} from '#lib/edition/index.ts'

const date = (edtf: string): EdtfDate => {
  const parsed = parseEdtf(edtf)
  if (!('edtf' in parsed)) throw new Error(edtf)
  return parsed
}
const at = (edtf: string) => ({interval: dayInterval(date(edtf))!})

const article = editionOf('kyrgyzstan-azerbaijan-2023')
const claimOf = (marker: number): Claim => article.claims.find(({citations}) => citations.includes(marker))!
const edtfs = (dates: ReadonlyArray<ClaimDate>): ReadonlyArray<string> => dates.map(({mention}) => mention.when.edtf)
const inReach = (marker: number) => edtfs(claimDates(article, claimOf(marker).reach))
const inContext = (marker: number) => edtfs(claimDatesInContext(article, claimOf(marker)))

test('the dates of a claim are those that it gives to what it reports', () => {
  expect(inReach(8)).toEqual(['2019-10-14/2019-10-15'])
  expect(inReach(5)).toEqual(['2014-10-24', '2015-01-08', '2014-12-31'])
})

test('a claim without a date takes the nearest of its paragraph before its end, and none from elsewhere', () => {
  expect([inReach(7), inContext(7)]).toEqual([[], ['2018-09-03']])
  expect([inReach(13), inContext(13)]).toEqual([[], []])
  expect(inContext(8)).toEqual(inReach(8))
})

describe('against the event of a claim', () => {
  test.each([
    ['2019-10-14', 'older', '2017-02-03'],
    ['2019-10-14', 'same', '2019-10'],
    ['2019-10-14', 'same', '2019'],
    ['2019-10-14/2019-10-15', 'same', '2019-10-15'],
    ['2019-10-14/2019-10-15', 'later', '2019-10-16'],
    ['2019-10-14', 'incomparable', '2019?']
  ] as const)('of %s a source is %s if it is of %s', (event, age, published) => {
    expect(sourceAge({date: date(published)}, [at(event)])).toBe(age)
  })

  test('a source of the time of one of several events is no older one', () => {
    expect(sourceAge({date: date('2018')}, [at('2017-05-01'), at('2019-10-14')])).toBe('same')
    expect(sourceAge({date: date('2016')}, [at('2017-05-01'), at('2019-10-14')])).toBe('older')
    expect(sourceAge({date: date('2020')}, [at('2017-05-01'), at('2019-10-14')])).toBe('later')
  })

  test('nothing is said of a source without a date, or of a claim without one', () => {
    expect(sourceAge({date: undefined}, [at('2019')])).toBe('undated')
    expect(sourceAge({date: date('2019')}, [])).toBe('incomparable')
  })
})

describe('an axis of dates', () => {
  const axis = dateAxis([date('2017-02-03'), date('2019-10-14/2019-10-15'), date('1995?'), date('2021/..')])!

  test('begins a year before the first and ends a year after the last', () => {
    expect([axis.firstYear, axis.lastYear]).toEqual([1994, 2020])
  })

  test('puts a date where it lies between them, as long as it is', () => {
    expect([axis.stretchOf(date('1994')), axis.stretchOf(date('2020-12-31')), axis.stretchOf(date('2007'))]).toEqual([
      {at: 0, width: 3.7},
      {at: 100, width: 0},
      {at: 48.1, width: 3.7}
    ])
  })

  test('has no place for what has no end', () => expect(axis.stretchOf(date('2021/..'))).toBeUndefined())

  test('is not there where nothing has a date', () => expect(dateAxis([date('2021/..')])).toBeUndefined())
})
