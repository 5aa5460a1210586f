import {expect, test} from 'vitest'
import {correspondence} from '#lib/alignment/correspondence.ts'
import {phraseCoverage} from '#lib/alignment/phrase-coverage.ts'
import {shiftList} from '#lib/alignment/shift-list.ts'
import type {PhraseLink} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const mill = editionFrom({}, 'tegirmen-2001')
const phraseOf = (g: string, id: string): PhraseLink =>
  mill.alignment.rows.find((row) => row.g === g)!.phrases.find((phrase) => phrase.id === id)!

test('numbers the phrases of a row from p1', () => {
  expect(mill.alignment.rows.map(({g, phrases}) => `${g}: ${phrases.map(({id}) => id).join(' ')}`)).toEqual([
    'title: p1',
    'a1: p1 p2 p3 p4',
    'a2: p1 p2 p3 p4 p5 p6',
    'a3: p1 p2',
    'a4: ',
    'kw1: p1',
    'kw2: p1'
  ])
})

test('names what no phrase covers, from its first letter to its last', () => {
  const {covered, letters, share, uncovered} = phraseCoverage(mill, 'ru')
  expect(uncovered.map(({segment, text}) => `${segment} ${text}`)).toEqual([
    'ru-title в Акжоле',
    'ru-a3 её',
    'ru-a4 Сейчас',
    'ru-a4 от-крыт',
    'ru-a5 Вход свободный'
  ])
  expect([letters, covered]).toEqual([132, 98])
  expect(share).toBeCloseTo(98 / 132)
})

test('counts the letters of overlapping phrases once', () => {
  const rows = mill.alignment.rows.filter(({g}) => g === 'a1')
  expect(phraseCoverage(mill, 'en', rows)).toMatchObject({letters: 22, covered: 21})
})

test('has no share for a version that is not there', () => {
  expect(phraseCoverage(mill, 'tr')).toEqual({letters: 0, covered: 0, share: undefined, uncovered: []})
})

test('lists every shift with the words that it rests on', () => {
  const listed = shiftList(mill).map(({evidence, phrase, row, shift}) => [
    `${row} ${phrase?.id ?? '–'} ${shift.kind} ${shift.status}`,
    ...evidence.map(({lang, segments, text}) => `${lang} ${segments.join('+')}: ${text}`)
  ])
  expect(listed).toEqual([
    [
      'a2 – split draft',
      'ky ky-a2: Аны усталар куруп, элге белек кылышкан.',
      'ru ru-a2+ru-a3: Её построили мастера. Они подарили её людям [1].',
      'en en-a3+en-a4: Craftsmen built it. They gave it to the people & their children.'
    ],
    ['a2 p3 explicitation draft', 'ky : ', 'ru ru-a3: Они', 'en en-a4: They'],
    ['a2 p6 addition confirmed', 'ky : ', 'ru : ', 'en en-a4: & their children'],
    [
      'a3 – reorder draft',
      'ky ky-a3: Азыр анда музей ачык.',
      'ru ru-a4: Сейчас в ней от-крыт музей.',
      'en en-a1: A museum is open in the mill now.'
    ],
    ['a3 p2 specification draft', 'ky ky-a3: анда', 'ru ru-a4: в ней', 'en en-a1: in the mill']
  ])
})

test('shows the pieces of a phrase with what lies between them left out', () => {
  const withShift = editionFrom(
    {'alignment.yaml': alignmentWith('{ky: [Аны, куруп], ru: Её построили, shifts: [{kind: grammar, in: ky, of: ru}]}')},
    'tegirmen-2001'
  )
  expect(shiftList(withShift).map(({evidence}) => evidence)).toEqual([
    [
      {lang: 'ky', segments: ['ky-a2'], text: 'Аны … куруп'},
      {lang: 'ru', segments: ['ru-a2'], text: 'Её построили'}
    ]
  ])
})

test('tells apart what corresponds wholly, partly, not at all, and what nobody looked at', () => {
  expect(correspondence(phraseOf('a1', 'p2'), 'ky', 'en')).toBe('whole')
  expect(correspondence(phraseOf('a3', 'p2'), 'ky', 'en')).toBe('partly')
  expect(correspondence(phraseOf('a3', 'p2'), 'en', 'ky')).toBe('partly')
  expect(correspondence(phraseOf('a3', 'p2'), 'ky', 'ru')).toBe('whole')
  expect(correspondence(phraseOf('a2', 'p3'), 'ky', 'en')).toBe('none')
  expect(correspondence(phraseOf('a2', 'p3'), 'ru', 'tr')).toBe('unknown')
  const reordered = {...phraseOf('a3', 'p2'), shifts: [{...phraseOf('a3', 'p2').shifts[0]!, kind: 'reorder' as const}]}
  expect(correspondence(reordered, 'ky', 'en')).toBe('whole')
})

function alignmentWith(phrase: string): string {
  return `resp: Anna\nrows:\n  - {g: a4, none: [ky, en]}\n  - {g: a2, phrases: [${phrase}]}\n`
}
