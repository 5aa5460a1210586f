import {expect, test} from 'vitest'
import {isoDate} from '#lib/dates/iso-date.ts'
import {madeDate} from './made-date.ts'

test.each(['2001', '2001-05', '2001-05-05', '0044'])('%s is ISO 8601 as it stands', (edtf) => expect(isoDate(madeDate(edtf))).toBe(edtf))

test.each(['2001~', '2001-05?', '2001-05-05%', '?2001', '2001-21', '199X', '19', '2001/2003', '2001/..', '/2001'])(
  '%s is more than ISO 8601 can say',
  (edtf) => expect(isoDate(madeDate(edtf))).toBeUndefined()
)
