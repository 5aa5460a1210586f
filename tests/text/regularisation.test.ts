import {expect, test} from 'vitest'
import {regularisationRules, regularisationsOf} from '#lib/text/regularisation.ts'

/** The text as the display shows it. */
function shown(text: string): string {
  return regularisationsOf(text).reduceRight(
    (rest, {end, replacement, start}) => rest.slice(0, start) + replacement + rest.slice(end),
    text
  )
}

test.each([
  ['Мост - путь', 'Мост – путь'],
  ['- Мост', '- Мост'],
  ['Мост -путь, мост- путь', 'Мост -путь, мост- путь'],
  ['Баку-Ош', 'Баку-Ош'],
  ['Мост - река - путь', 'Мост – река – путь'],
  ['Мост -- путь', 'Мост -- путь']
])('a hyphen is a dash between spaces: `%s` → `%s`', (printed, expected) => expect(shown(printed)).toBe(expected))

test.each([
  ['1991-1993 гг.', '1991–1993 гг.'],
  ['1-3 июля', '1–3 июля'],
  ['в 1991-93 годах', 'в 1991–93 годах'],
  ['25-й', '25-й'],
  ['Манас-1000', 'Манас-1000'],
  ['1000-Манас', '1000-Манас'],
  ['ISSN 1234-5679', 'ISSN 1234-5679'],
  ['e-ISSN: 1234-5679', 'e-ISSN: 1234-5679'],
  ['ISSN1234-5679', 'ISSN1234-5679'],
  ['978-5-93362-148-0', '978-5-93362-148-0'],
  ['0000-0002-1825-0097', '0000-0002-1825-0097'],
  ['12345-6', '12345-6'],
  ['1-23456', '1-23456'],
  ['1991-1993г.', '1991-1993г.']
])('a hyphen is a dash between days or years and nowhere else: `%s` → `%s`', (printed, expected) => expect(shown(printed)).toBe(expected))

test('the places come in order, whatever rule they are of, and name the rule', () => {
  expect(regularisationsOf('5-6 мая - мост - 2001-2002')).toEqual([
    {rule: 'hyphen-between-days-or-years-is-dash', start: 1, end: 2, replacement: '–'},
    {rule: 'spaced-hyphen-is-dash', start: 8, end: 9, replacement: '–'},
    {rule: 'spaced-hyphen-is-dash', start: 15, end: 16, replacement: '–'},
    {rule: 'hyphen-between-days-or-years-is-dash', start: 21, end: 22, replacement: '–'}
  ])
})

test('a second look at a text finds what the first found', () => {
  expect(regularisationsOf('Мост - путь')).toEqual(regularisationsOf('Мост - путь'))
})

test('no rule moves an offset', () => {
  for (const {end, replacement, start} of regularisationsOf('5-6 мая - мост')) expect(replacement).toHaveLength(end - start)
})

test('each rule has an id of its own', () => {
  expect(new Set(regularisationRules.map(({id}) => id)).size).toBe(regularisationRules.length)
})
