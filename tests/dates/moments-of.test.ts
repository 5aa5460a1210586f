import {expect, test} from 'vitest'
import {momentsOf} from '#lib/dates/moments-of.ts'
import {madeDate} from './made-date.ts'

const days = (edtf: string): ReadonlyArray<string | number> => {
  const {first, last} = momentsOf(madeDate(edtf))
  return [first, last].map((moment) => (Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : moment))
}

test.each([
  ['2001-05-05', ['2001-05-05', '2001-05-05']],
  ['2001-02', ['2001-02-01', '2001-02-28']],
  ['2001?', ['2001-01-01', '2001-12-31']],
  ['2001-05/2002-06', ['2001-05-01', '2002-06-30']],
  ['2001-05/..', ['2001-05-01', Infinity]],
  ['/2001-05', [-Infinity, '2001-05-31']]
])('%s can mean every day from %j', (edtf, expected) => expect(days(edtf)).toEqual(expected))
