import {describe, expect, test} from 'vitest'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'

const sure = {uncertain: false, approximate: false}

describe('EDTF becomes a date of one kind', () => {
  test.each<[string, object]>([
    ['2001-05-05', {kind: 'day', year: 2001, month: 5, day: 5, ...sure}],
    ['2000-02-29', {kind: 'day', year: 2000, month: 2, day: 29, ...sure}],
    ['2001-12', {kind: 'month', year: 2001, month: 12, ...sure}],
    ['2001', {kind: 'year', year: 2001, ...sure}],
    ['0001', {kind: 'year', year: 1, ...sure}],
    ['2001-21', {kind: 'season', year: 2001, season: 'spring', ...sure}],
    ['2001-24', {kind: 'season', year: 2001, season: 'winter', ...sure}],
    ['199X', {kind: 'decade', year: 1990, ...sure}],
    ['199', {kind: 'decade', year: 1990, ...sure}],
    ['19XX', {kind: 'century', year: 1900, ...sure}],
    ['19', {kind: 'century', year: 1900, ...sure}],
    ['2001?', {kind: 'year', year: 2001, uncertain: true, approximate: false}],
    ['2001-05~', {kind: 'month', year: 2001, month: 5, uncertain: false, approximate: true}],
    ['2001-05-05%', {kind: 'day', year: 2001, month: 5, day: 5, uncertain: true, approximate: true}],
    ['2001-23~', {kind: 'season', year: 2001, season: 'autumn', uncertain: false, approximate: true}],
    ['199?', {kind: 'decade', year: 1990, uncertain: true, approximate: false}],
    ['2001-~05-05', {kind: 'day', year: 2001, month: 5, day: 5, uncertain: false, approximate: true}]
  ])('%s', (edtf, date) => expect(parseEdtf(edtf)).toEqual({edtf, ...date}))
})

describe('an interval has two ends, each with its part of the text', () => {
  test.each<[string, object]>([
    ['2001/2003', {start: {edtf: '2001', kind: 'year'}, end: {edtf: '2003', kind: 'year'}}],
    ['2001-05~/2001-06-02?', {start: {edtf: '2001-05~', approximate: true}, end: {edtf: '2001-06-02?', uncertain: true}}],
    ['2001/2001-06', {start: {kind: 'year'}, end: {kind: 'month'}}],
    ['2001-06/2001', {start: {kind: 'month'}, end: {kind: 'year'}}],
    ['2001-21/2001-22', {start: {season: 'spring'}, end: {season: 'summer'}}],
    ['199X/200X', {start: {kind: 'decade', year: 1990}, end: {kind: 'decade', year: 2000}}],
    ['2001/..', {start: {year: 2001}, end: 'open'}],
    ['../2001-05', {start: 'open', end: {month: 5}}],
    ['2001?/', {start: {uncertain: true}, end: 'unknown'}],
    ['/2001', {start: 'unknown', end: {year: 2001}}]
  ])('%s', (edtf, ends) => expect(parseEdtf(edtf)).toMatchObject({kind: 'interval', edtf, ...ends}))
})

const year = 'a year from `0001` to `9999`, in four digits'
const known = 'as much of the date as is known, as in `2001-05`, `2001`, `199X` or `19XX`'
const whole = 'an interval of whole days, months or years, as in `2001-05-05/2001-05-07`, or of two seasons'
const any = 'EDTF as in `2001-05-05`, `2001/2003` or `2001-21`'

describe('what the edition cannot say is refused, and the message says what is missing', () => {
  test.each([
    ['1993-02-29', 'a day of February 1993, which has 28'],
    ['1900-02-29', 'a day of February 1900, which has 28'],
    ['2000-02-30', 'a day of February 2000, which has 29'],
    ['2001-04-31', 'a day of April 2001, which has 30'],
    ['2001-05-00', 'a day of May 2001, which has 31'],
    ['2001-02-29~', 'a day of February 2001, which has 28'],
    ['2001-02-?29', 'a day of February 2001, which has 28'],
    ['2001-01/2001-02-29', 'a day of February 2001, which has 28'],
    ['2001-02-30/..', 'a day of February 2001, which has 28'],
    ['2001-13-01', 'a month from `01` to `12`'],
    ['2001-13', 'a month from `01` to `12`, or a season from `21`, spring, to `24`, winter'],
    ['2001-00', 'a month from `01` to `12`, or a season from `21`, spring, to `24`, winter'],
    ['2001/2002-20', 'a month from `01` to `12`, or a season from `21`, spring, to `24`, winter'],
    ['2001-25', 'a season of a year, from `2001-21`, spring, to `2001-24`, winter'],
    ['2001-34', 'a season of a year, from `2001-21`, spring, to `2001-24`, winter'],
    ['2003/2001', 'the earlier date before the slash: `2001/2003`'],
    ['2001-05-06/2001-05-05', 'the earlier date before the slash: `2001-05-05/2001-05-06`'],
    ['2001-05~/2001-03?', 'the earlier date before the slash: `2001-03?/2001-05~`'],
    ['2001-05/2001-05', 'the date alone where both ends are the same: `2001-05`'],
    ['2001-21/2001-21', 'the date alone where both ends are the same: `2001-21`'],
    ['../..', 'an interval with a date at one end at least, as in `2001/..`'],
    ['/', 'an interval with a date at one end at least, as in `2001/..`'],
    ['2001-05-05T10:00:00Z', 'a day without a time, as in `2001-05-05`'],
    ['2001-05-05T10:00/2001-05-06', 'a day without a time, as in `2001-05-05`'],
    ['0000', year],
    ['000X', year],
    ['-0044-07-15', year],
    ['20233', year],
    ['Y20233', year],
    ['2001S3', year],
    ['2001-XX', known],
    ['2001-05-XX', known],
    ['199X-05', known],
    ['19XX-12-25', known],
    ['1XXX', known],
    ['XXXX', known],
    ['[2001,2003]', 'one date or one interval, as in `2001/2003`'],
    ['{2001..2003}', 'one date or one interval, as in `2001/2003`'],
    ['2001-21/..', whole],
    ['2001-21/2002-05', whole],
    ['199~/2003', whole],
    ['2001-05-05/07', whole],
    ['2001/2002/2003', whole],
    ['05.05.2001', any],
    ['2001-5-5', any],
    ['2001–2003', any],
    [' 2001', any],
    ['yesterday', any],
    ['', any]
  ])('%j', (edtf, expected) => expect(parseEdtf(edtf)).toEqual({kind: 'refused', expected}))
})
