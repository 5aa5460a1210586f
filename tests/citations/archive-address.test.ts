import {expect, test} from 'vitest'
import {archiveAddress} from '#lib/citations/archive-address.ts'
import {madeDate} from '../dates/made-date.ts'

test.each([
  ['2001-05-06', '20010506'],
  ['2001-05~', '200105'],
  ['2001', '2001'],
  ['2001-21', '2001'],
  ['199X', '1990'],
  ['2001-05-06/2001-06', '20010506'],
  ['../2001-05', '200105'],
  ['/2001?', '2001']
])('the copy nearest to %s is asked for with the digits that are known', (edtf, digits) =>
  expect(archiveAddress('https://example.org/a', madeDate(edtf))).toBe(`https://web.archive.org/web/${digits}/https://example.org/a`)
)
