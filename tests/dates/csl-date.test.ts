import {expect, test} from 'vitest'
import {cslDate, type CslDate} from '#lib/dates/csl-date.ts'
import {madeDate} from './made-date.ts'

const parts = (...dates: ReadonlyArray<ReadonlyArray<number>>): CslDate => ({'date-parts': dates})

test.each<[string, CslDate]>([
  ['2001', parts([2001])],
  ['2001-05', parts([2001, 5])],
  ['2001-05-06', parts([2001, 5, 6])],
  ['2001-05-06/2001-06', parts([2001, 5, 6], [2001, 6])],
  ['2001-21', {...parts([2001]), season: 1}],
  ['2001-24', {...parts([2001]), season: 4}],
  ['2001-21?', {...parts([2001]), season: 1, circa: true}],
  ['2001-05~', {...parts([2001, 5]), circa: true}],
  ['2001-05-05%', {...parts([2001, 5, 5]), circa: true}],
  ['2001-05~-05', {...parts([2001, 5, 5]), circa: true}],
  ['2001?/2003', {...parts([2001], [2003]), circa: true}],
  ['2001/2003~', {...parts([2001], [2003]), circa: true}],
  ['199X', {literal: '199X'}],
  ['19~', {literal: '19~'}],
  ['2001-06/..', {literal: '2001-06/..'}],
  ['/2001', {literal: '/2001'}],
  ['2001-21/2001-23', {literal: '2001-21/2001-23'}]
])('CSL holds %s as far as its parts can say it', (edtf, date) => expect(cslDate(madeDate(edtf))).toEqual(date))
