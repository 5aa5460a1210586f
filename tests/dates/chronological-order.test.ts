import {expect, test} from 'vitest'
import {chronologicalOrder} from '#lib/dates/chronological-order.ts'
import {madeDate} from './made-date.ts'

/** In the order that is meant. */
const ordered = [
  '../1990',
  '1991-12-31',
  '1992',
  '1993-01-19',
  '1993-01-19/1993-01-20',
  '1993-01-19/..',
  '1993-02-01',
  '1993-02',
  '1993-12',
  '1993',
  '1993/2017',
  '1994-01'
]

test('dates stand in the order of time, a vaguer one behind those that it could hold, a stretch behind its first day', () => {
  const dates = ordered.toReversed().map(madeDate)
  expect(dates.toSorted(chronologicalOrder).map(({edtf}) => edtf)).toEqual(ordered)
})

test('doubt moves nothing, and of two dates that are alike neither stands before the other', () => {
  expect(chronologicalOrder(madeDate('1993-05?'), madeDate('1993-05'))).toBe(0)
  expect(chronologicalOrder(madeDate('1993-21'), madeDate('1993'))).toBe(0)
  expect(chronologicalOrder(madeDate('../1990'), madeDate('/1990'))).toBe(0)
})
