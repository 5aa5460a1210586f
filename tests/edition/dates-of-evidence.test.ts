import {describe, expect, test} from 'vitest'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import {datesOfEvidence, type DateMention, type Unit} from '#lib/edition/index.ts'
import {madeUnit} from './made-unit.ts'

const printed = 'Мост открыт тогда. Речь сказана потом, а напечатана позже.'
const sentences = ['Мост открыт тогда.', 'Речь сказана потом, а напечатана позже.']

function dateOf(edtf: string): EdtfDate {
  const date = parseEdtf(edtf)
  if (date.kind === 'refused') throw new Error(`Unexpected \`${edtf}\`, expected EDTF`)
  return date
}

function spanOf(words: string) {
  const start = printed.indexOf(words)
  return {start, end: start + words.length}
}

/** Sentences that date a bridge and a speech. */
function datedUnit(dates: Readonly<Record<string, string>>): Unit {
  const mentions = Object.entries(dates).map(([words, when]): DateMention => ({
    type: 'date',
    when: dateOf(when),
    place: {path: 'body.ru.md'},
    ...spanOf(words)
  }))
  return {...madeUnit(printed, {segments: sentences}), mentions}
}

describe('the date that a page names', () => {
  test.each([
    ['2001-05-05', '2001-05-05', 'agrees'],
    ['2001-05-05', '2001-05', 'agrees'],
    ['2001-05/2001-06', '2001', 'agrees'],
    ['2001-05-07/2001-05-09', '2001-05-07/2001-05-09', 'agrees'],
    ['2001-05', '2001-05-05', 'says-less'],
    ['2001-05-08', '2001-05-07/2001-05-09', 'says-less'],
    ['2001', '2001-05-07/2001-05-09', 'says-less'],
    ['2001-05-06', '2001-05-05', 'disagrees'],
    ['2002', '2001-05-05', 'disagrees'],
    ['2001-05-08/2001-05-09', '2001-05-07/2001-05-08', 'disagrees'],
    ['2001-05-06?', '2001-05-05', undefined],
    ['2001-05-06', '2001-05-05~', undefined]
  ])('%s, of a statement of %s: %s', (named, stated, agreement) => {
    const unit = datedUnit({тогда: stated})
    expect(datesOfEvidence({span: spanOf('открыт тогда'), when: dateOf(named)}, unit).agreement).toBe(agreement)
  })
})

test('a statement has the dates of its words, and where these have none those of its sentence', () => {
  const unit = datedUnit({тогда: '2001-05-05', потом: '2001-05-06', позже: '2001-05-07'})
  const statedIn = (words: string) => datesOfEvidence({span: spanOf(words), when: dateOf('2001-05-07')}, unit).stated.map(({edtf}) => edtf)
  expect(statedIn('сказана потом')).toEqual(['2001-05-06'])
  expect(statedIn('Речь')).toEqual(['2001-05-06', '2001-05-07'])
})

test('of several dates the closest counts, and without a date nothing is compared', () => {
  const span = spanOf('Речь')
  const dated = datedUnit({потом: '2001-05-06', позже: '2001-05-07'})
  expect(datesOfEvidence({span, when: dateOf('2001-05-07')}, dated).agreement).toBe('agrees')
  expect(datesOfEvidence({span, when: dateOf('2001-05-08')}, dated).agreement).toBe('disagrees')
  expect(datesOfEvidence({span, when: dateOf('2001-05-07')}, datedUnit({}))).toEqual({stated: [], agreement: undefined})
})
