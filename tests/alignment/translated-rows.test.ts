import {expect, test} from 'vitest'
import {translatedRows} from '#lib/alignment/translated-rows.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const textOf = (path: string): string => new TextDecoder().decode(soundFiles('mosty-2002').get(path))
const cellsOf = (edition: Parameters<typeof translatedRows>[0]): ReadonlyArray<string> =>
  translatedRows(edition).map(({cells, g}) => `${g}  ${[...cells].map(([lang, ids]) => `${lang}: ${ids.join(' ')}`).join('  ')}`)

test('each sentence of the print stands in a row with what translates it, joined ones together', () => {
  expect(cellsOf(editionFrom({}, 'mosty-2002'))).toEqual([
    'h1-1  ru: ru-h1-1  en: en-h1-1',
    'b1-1  ru: ru-b1-1  en: en-b1-1',
    'b1-2  ru: ru-b1-2  en: en-b1-2',
    'b2-1  ru: ru-b2-1 ru-b2-2  en: en-b2-1'
  ])
})

test('a sentence that is left out by decision has an empty cell', () => {
  const edition = editionFrom(
    {
      'body.en.md': textOf('body.en.md').replace(' of="b2-1 b2-2"', ''),
      'translations.yaml': `${textOf('translations.yaml')}omitted:\n  - {in: en, segment: ru-b2-2, because: {ky: Кайталоо., ru: Повтор., en: A repetition.}}\n`
    },
    'mosty-2002'
  )
  expect(cellsOf(edition).slice(-2)).toEqual(['b2-1  ru: ru-b2-1  en: en-b2-1', 'b2-2  ru: ru-b2-2  en: '])
})

test('there are none where nothing is translated, and none of them is a row of the alignment', () => {
  expect(translatedRows(editionFrom({}, 'mosty-2001'))).toEqual([])
  expect(editionFrom({}, 'mosty-2002').alignment.rows).toEqual([])
})

test('each sentence stands in one row, though a translation joins what stands apart', () => {
  const edition = editionFrom(
    {'body.en.md': textOf('body.en.md').replace('{#en-b1-1 ', '{#en-b1-1 of="b1-1 b2-2" ').replace(' of="b2-1 b2-2"', '')},
    'mosty-2002'
  )
  expect(cellsOf(edition)).toEqual([
    'h1-1  ru: ru-h1-1  en: en-h1-1',
    'b1-1  ru: ru-b1-1 ru-b2-2  en: en-b1-1',
    'b1-2  ru: ru-b1-2  en: en-b1-2',
    'b2-1  ru: ru-b2-1  en: en-b2-1'
  ])
})
