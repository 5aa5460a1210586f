import {expect, test} from 'vitest'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import {edtfSpecification, teiDate, type TeiDate} from '#lib/dates/tei-date.ts'
import {madeDate} from './made-date.ts'

const besides = (edtf: string, date: TeiDate): [string, TeiDate] => [edtf, {...date, 'when-custom': edtf, datingMethod: edtfSpecification}]

test.each<[string, TeiDate]>([
  ['2001', {when: '2001'}],
  ['0044', {when: '0044'}],
  ['2001-05', {when: '2001-05'}],
  ['2001-05-06', {when: '2001-05-06'}],
  ['2001-05-06/2001-06', {from: '2001-05-06', to: '2001-06'}],
  besides('2001?', {when: '2001', cert: 'low'}),
  besides('2001-05~-05', {when: '2001-05-05', cert: 'low'}),
  besides('2001-21', {notBefore: '2001-01-01', notAfter: '2002-02-28'}),
  besides('199X', {notBefore: '1990-01-01', notAfter: '1999-12-31'}),
  besides('19~', {notBefore: '1900-01-01', notAfter: '1999-12-31', cert: 'low'}),
  besides('2001-06/..', {from: '2001-06'}),
  besides('2001-06/', {from: '2001-06'}),
  besides('../2001', {to: '2001'}),
  besides('2001/2003~', {from: '2001', to: '2003', cert: 'low'}),
  besides('2001-21/2001-23', {from: '2001-01-01', to: '2002-02-28'}),
  besides('199X/2003', {from: '1990-01-01', to: '2003'})
])('TEI says %s in W3C formats as far as they can, and beside them in EDTF where they cannot', (edtf, date) =>
  expect(teiDate(madeDate(edtf))).toEqual(date)
)

test('no two dates look alike in TEI', () => {
  const marks = ['', '?', '~', '%']
  const points = ['2001', '0044', '199', '19', '2001-05', '2001-21', '2001-05-06'].flatMap((date) => marks.map((mark) => date + mark))
  const written = [...points, ...points.flatMap((date) => [`${date}/..`, `${date}/`, `../${date}`, `/${date}`, `${date}/2003`])]
  const dates = written.map(parseEdtf).filter((date) => date.kind !== 'refused')
  expect(dates.length).toBeGreaterThan(100)
  expect(new Set(dates.map((date) => JSON.stringify(teiDate(date)))).size).toBe(dates.length)
})
