import {expect, test} from 'vitest'
import {termOccurrences} from '#lib/alignment/term-occurrences.ts'
import {termTable, type TermInLanguage} from '#lib/alignment/term-table.ts'
import type {Edition, Lang} from '#lib/edition/index.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const mill = editionFrom({}, 'tegirmen-2001')
const termIn = (id: string, lang: string, edition = mill): TermInLanguage =>
  termTable(edition)
    .find((term) => term.id === id)!
    .languages.find((language) => language.lang === lang)!
const renderings = ({renderings: all}: TermInLanguage): ReadonlyArray<string> =>
  all.map(({places, text}) => `${text} ×${places.length}: ${places.map(({phrase, row}) => `${row} ${phrase.id}`).join(', ')}`)

test('lists every term with its renderings in each language and their places', () => {
  expect(termTable(mill).map(({id, judgements}) => [id, judgements])).toEqual([
    ['mill', {draft: 3, confirmed: 0, contested: 0}],
    ['flume', {draft: 1, confirmed: 1, contested: 0}]
  ])
  expect(renderings(termIn('flume', 'en'))).toEqual(['flume ×1: a1 p3', 'mill race ×1: kw2 p1'])
  expect(renderings(termIn('mill', 'ky'))).toEqual(['эски тегирмен ×1: title p1', 'Тегирмендин ×1: a1 p1', 'тегирмен ×1: kw1 p1'])
})

test('takes capitals for the same form, shows the one with the fewest, and the most frequent form first', () => {
  const edition = millWith('Мельница мала. Она стара, она тиха.', ['Мельница', 'Она', 'она'])
  expect(renderings(termIn('x', 'ru', edition))).toEqual(['она ×2: a4 p2, a4 p3', 'Мельница ×1: a4 p1'])
})

test('takes what stands in capitals for the form that it is with small letters, though capitals have Е for Ё', () => {
  const edition = millWith('ЖЕЛОБА нет, из жёлоба течёт к ЖЕЛОБУ.', ['ЖЕЛОБА', 'жёлоба', 'ЖЕЛОБУ'])
  const term = termIn('x', 'ru', edition)
  expect(renderings(term)).toEqual(['жёлоба ×2: a4 p1, a4 p2', 'ЖЕЛОБУ ×1: a4 p3'])
})

test('keeps two spellings of a word apart and names them as variants', () => {
  const {distinct, renderings: all, variants} = termIn('flume', 'ru')
  expect(all.map(({text}) => text)).toEqual(['жёлоб', 'желоб'])
  expect(variants.map((spellings) => spellings.map(({text}) => text))).toEqual([['жёлоб', 'желоб']])
  expect(distinct).toBe(1)
})

test('takes inflected forms for forms of one word, not for variants of spelling', () => {
  const edition = millWith('Жёлоба нет, к жёлобу ведут два желоба.', ['Жёлоба', 'жёлобу', 'желоба'])
  const {distinct, renderings: all, variants} = termIn('x', 'ru', edition)
  expect([distinct, all.length]).toEqual([1, 3])
  expect(variants.map((spellings) => spellings.map((rendering) => rendering.text))).toEqual([['Жёлоба', 'желоба']])
})

test('takes groups of words for one where each word is a form of the other', () => {
  const edition = millWith('Старой мельнице и старым мельникам далеко до старой мельницы.', [
    'Старой мельнице',
    'старым мельникам',
    'старой мельницы'
  ])
  expect(termIn('x', 'ru', edition).words.map((spellings) => spellings.map((forms) => forms.map(({text}) => text)))).toEqual([
    [['Старой мельнице', 'старой мельницы']],
    [['старым мельникам']]
  ])
})

test('counts words and not their forms, and nothing in a language whose inflection it cannot fold', () => {
  expect([termIn('flume', 'ky').distinct, termIn('flume', 'en').distinct]).toEqual([1, 2])
  const kazakh = {...mill, languages: ['kk' as Lang], units: mill.units.map((unit) => ({...unit, lang: 'kk' as Lang}))}
  expect(termIn('flume', 'kk', kazakh).distinct).toBeUndefined()
})

test('names the links that say there is no counterpart', () => {
  const edition = editionFrom(
    {
      'alignment.yaml':
        'resp: Anna\nterms: [{id: x, names: {ky: x, ru: x, en: x}}]\nrows:\n  - {g: a4, none: [ky, en]}\n  - {g: a1, phrases: [{ky: null, ru: есть, term: x}]}\n'
    },
    'tegirmen-2001'
  )
  expect(termIn('x', 'ky', edition)).toMatchObject({renderings: [], none: [{row: 'a1'}]})
  expect(termIn('x', 'en', edition)).toMatchObject({renderings: [], none: []})
})

test('finds a term in the body in every inflection and spelling, a misprint included', () => {
  expect(termOccurrences(mill, termIn('flume', 'ru')).map(({segment, text}) => `${segment} ${text}`)).toEqual([
    'ru-b1-2 жёлоба',
    'ru-b1-2 желобом'
  ])
  const wood = {...termIn('flume', 'ru'), renderings: [{text: 'дерево', places: []}]}
  expect(termOccurrences(mill, wood).map(({text}) => text)).toEqual(['дере-ва'])
})

test('counts the longest of renderings that hold one another, and only whole runs of words', () => {
  const two = (...texts: ReadonlyArray<string>): TermInLanguage => ({
    ...termIn('mill', 'ru'),
    renderings: texts.map((text) => ({text, places: []}))
  })
  expect(termOccurrences(mill, two('мастер', 'мастер Акимов')).map(({text}) => text)).toEqual(['мастер Акимов'])
  expect(termOccurrences(mill, two('построил Акимов'))).toEqual([])
})

test('finds a word by its beginning where a language has no stemmer', () => {
  expect(
    termOccurrences(mill, {...termIn('mill', 'ky'), renderings: [{text: 'тегирмен', places: []}]}, 'abstract').map(({text}) => text)
  ).toEqual(['тегирмен', 'Тегирмендин', 'тегирмен'])
})

/** The edition with another last sentence in its Russian abstract, and phrases of it for the term `x`. */
function millWith(sentence: string, phrases: ReadonlyArray<string>): Edition {
  const files = soundFiles('tegirmen-2001')
  const changed = (path: string): string => new TextDecoder().decode(files.get(path)).replace('Вход свободный.', sentence)
  const links = phrases.map((ru) => `{ru: ${ru}, term: x}`).join(', ')
  return editionFrom(
    {
      'abstract.ru.md': changed('abstract.ru.md'),
      'printed.txt': changed('printed.txt'),
      'alignment.yaml': `resp: Anna\nterms: [{id: x, names: {ky: x, ru: x, en: x}}]\nrows:\n  - {g: a4, none: [ky, en], phrases: [${links}]}\n`
    },
    'tegirmen-2001'
  )
}
