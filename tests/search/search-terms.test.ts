import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {possibleTerms, searchTerm, searchTerms} from '#lib/search/search-terms.ts'
import {wordsOf} from '#lib/text/words.ts'

test.each([
  ['ru', 'договора', 'Договору'],
  ['ru', 'партнёрства', 'партнерство'],
  ['ky', 'келишимдин', 'келишим'],
  ['ky', 'Түркиянын', 'туркия'],
  ['en', 'treaties', 'Treaty'],
  ['en', 'Çelik', 'celik']
])('in %s “%s” is looked for by what “%s” is', (lang, word, other) => expect(searchTerm(word, lang)).toBe(searchTerm(other, lang)))

test('different words stay different', () => {
  expect(searchTerm('договор', 'ru')).not.toBe(searchTerm('посольство', 'ru'))
  expect(searchTerms('Бакуда кол коюлган келишим', 'ky')).toHaveLength(4)
})

test('whoever types a word of the article, in whatever language it stands, asks for its term among others', () => {
  const {languages, units} = editionOf('kyrgyzstan-azerbaijan-2023')
  const missed = units.flatMap(({lang, text}) =>
    wordsOf(text).flatMap(({text: word}) => (possibleTerms(word, languages).includes(searchTerm(word, lang)) ? [] : [`${lang}: ${word}`]))
  )
  expect(missed).toEqual([])
})
