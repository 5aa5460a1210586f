import {toHtml} from 'hast-util-to-html'
import {describe, expect, test} from 'vitest'
import {readdirSync} from 'node:fs'
import type {Quotation, Unit} from '#lib/edition/index.ts'
import {unitToHast} from '#lib/html/unit-to-hast.ts'
import {madeDate} from '../dates/made-date.ts'
import {madeEdition, madeQuotation, madeUnit} from '../edition/made-unit.ts'
import {expectGolden} from '../golden.ts'
import {madeContext} from './made-context.ts'

interface Case {
  readonly unit: Unit
  readonly quotation?: (unit: Unit) => Quotation
}

const withRole = (unit: Unit): Unit => ({
  ...unit,
  segments: unit.segments.map((segment, index) => ({...segment, role: index === 0 ? 'heading' : undefined}))
})
const withDates = (unit: Unit, ...dates: ReadonlyArray<string>): Unit => ({
  ...unit,
  mentions: unit.mentions.map((mention, index) => (mention.type === 'date' ? {...mention, when: madeDate(dates[index]!)} : mention))
})
const withRefs = (unit: Unit, ...refs: ReadonlyArray<string>): Unit =>
  ({...unit, mentions: unit.mentions.map((mention) => ({...mention, refs}))}) as unknown as Unit

const cases: Readonly<Record<string, Case>> = {
  'a-mention': {unit: madeUnit('В Озёрске мост.', {mentions: [['place', 'Озёрске']]})},
  'a-mention-of-several': {
    unit: withRefs(madeUnit('Мосты Анны и Берта', {mentions: [['org', 'Мосты Анны и Берта']]}), 'bridge-of-anna', 'bridge-of-bert')
  },
  'a-mention-in-a-mention': {
    unit: madeUnit('Союз города Озёрска и мостов', {
      mentions: [
        ['org', 'Союз города Озёрска и мостов'],
        ['place', 'Озёрска']
      ]
    })
  },
  'a-mention-without-words-of-its-own': {
    unit: madeUnit('«Озёрск»', {
      mentions: [
        ['org', '«Озёрск»'],
        ['place', 'Озёрск']
      ]
    })
  },
  'a-marker-in-a-mention': {unit: madeUnit('Союз мостов [3] открыт', {mentions: [['org', 'Союз мостов [3]']], citations: ['[3]']})},
  'a-marker-in-a-linked-mention': {
    unit: madeUnit('«Озёрск [3]»', {
      mentions: [
        ['org', '«Озёрск [3]»'],
        ['place', 'Озёрск [3]']
      ],
      citations: ['[3]']
    })
  },
  'a-mention-in-a-date': {
    unit: withDates(
      madeUnit('в день Озёрска', {
        mentions: [
          ['date', 'день Озёрска'],
          ['place', 'Озёрска']
        ]
      }),
      '2001-05-05'
    )
  },
  'a-mention-broken-over-two-pages': {unit: madeUnit('Союз мостов', {mentions: [['org', 'Союз мостов']], pageBreaks: ['Союз ']})},
  'a-misprint-in-a-mention': {
    unit: madeUnit('Союз мо-стов', {mentions: [['org', 'Союз мо-стов']], emendations: [[['мо', '-'], '', 'hyphenation']]})
  },
  dates: {
    unit: withDates(
      madeUnit('5 мая 2001 года, весной 2001 года, в 2001-2003 годах', {
        mentions: [
          ['date', '5 мая 2001 года'],
          ['date', 'весной 2001 года'],
          ['date', '2001-2003']
        ]
      }),
      '2001-05-05',
      '2001-21',
      '2001/2003'
    )
  },
  'a-supplied-and-a-deleted-mark': {
    unit: madeUnit('«Мост.. Он', {
      emendations: [
        [['«Мост', ''], '»', 'punctuation'],
        [['Мост.', '.'], '', 'punctuation']
      ]
    })
  },
  'a-label-in-another-language': {
    unit: ((unit: Unit): Unit => ({...unit, emendations: unit.emendations.map((emendation) => ({...emendation, lang: 'ky'}))}))(
      madeUnit('Корутунду. Мост', {emendations: [['Корутунду', 'Заключение', 'label']]})
    )
  },
  'a-run-in-heading': {unit: withRole(madeUnit('Методы. Мы мостим.', {segments: ['Методы.', 'Мы мостим.']}))},
  emphasis: {
    unit: madeUnit('Мост и река', {
      highlights: [
        ['bold', 'Мост'],
        ['italic', 'река']
      ]
    })
  },
  'a-page-break-with-its-number': {
    unit: {...madeUnit('Мост и река', {pageBreaks: ['Мост и ']}), pageBreaks: [{at: 7, page: '31', inferred: undefined}]}
  },
  'a-page-break-with-an-inferred-number': {
    unit: {...madeUnit('Мост и река', {pageBreaks: ['Мост и ']}), pageBreaks: [{at: 7, page: undefined, inferred: '31'}]}
  },
  'a-quotation-over-two-sentences': {
    unit: madeUnit('Она: «Мост есть. Он стоит» [1].', {segments: ['Она: «Мост есть.', 'Он стоит» [1].'], citations: ['[1]']}),
    quotation: (unit) => madeQuotation('speech', [unit, '«Мост есть. Он стоит»'])
  },
  'what-html-would-read-as-its-own': {unit: madeUnit('A<b> & "c" [1]', {citations: ['[1]']})}
}

describe('a unit as HTML', () => {
  test.each(Object.keys(cases))('%s', (name) => {
    const {quotation, unit} = cases[name]!
    const edition = madeEdition([unit], quotation ? [quotation(unit)] : [])
    expectGolden(`${toHtml(unitToHast(unit, madeContext(edition)))}\n`, `tests/html/goldens/${name}.html`)
  })

  test('no golden is left without its case', () => {
    expect(readdirSync('tests/html/goldens').sort()).toEqual(
      Object.keys(cases)
        .map((name) => `${name}.html`)
        .sort()
    )
  })
})
