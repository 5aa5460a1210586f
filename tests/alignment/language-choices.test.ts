import {expect, test} from 'vitest'
import {languageChoices} from '#lib/alignment/language-choices.ts'

const choices = (...languages: ReadonlyArray<string>): ReadonlyArray<string> => languageChoices(languages).map((choice) => choice.join('-'))

test('all languages come first, then each smaller choice in the order of the edition', () => {
  expect(choices('ru', 'ky', 'en')).toEqual(['ru-ky-en', 'ru-ky', 'ru-en', 'ky-en'])
  expect(choices('d', 'c', 'b', 'a')).toEqual(['d-c-b-a', 'd-c-b', 'd-c-a', 'd-b-a', 'c-b-a', 'd-c', 'd-b', 'd-a', 'c-b', 'c-a', 'b-a'])
})

test('fewer than two languages are no choice', () => {
  expect(choices('ru')).toEqual([])
  expect(choices()).toEqual([])
})

test('choices of many languages keep their order', () => {
  const many = Array.from({length: 11}, (_, index) => `l${index}`)
  const pairs = choices(...many).filter((choice) => choice.split('-').length === 2)
  expect(pairs.slice(0, 3)).toEqual(['l0-l1', 'l0-l2', 'l0-l3'])
  expect(pairs.at(-1)).toBe('l9-l10')
  expect(choices(...many)).toHaveLength(2 ** 11 - 11 - 1)
})
