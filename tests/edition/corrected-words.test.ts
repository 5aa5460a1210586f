import {expect, test} from 'vitest'
import {correctedWords} from '#lib/edition/corrected-words.ts'
import {madeUnit} from './made-unit.ts'

test('a misprint is one word, whose place in the print is the whole of what is corrected', () => {
  const unit = madeUnit('Они при-няли речь', {emendations: [['при-няли', 'приняли', 'hyphenation']]})
  const {text, words} = correctedWords(unit, {start: 0, end: unit.text.length})
  expect(text).toBe('Они приняли речь')
  expect(words.map(({printed: {end, start}}) => unit.text.slice(start, end))).toEqual(['Они', 'при-няли', 'речь'])
})

test('a word is corrected in part: the letters beside the misprint are its own', () => {
  const unit = madeUnit('Озе-рск рад', {emendations: [['-', '', 'hyphenation']]})
  const {words} = correctedWords(unit, {start: 0, end: unit.text.length})
  expect(words.map(({printed: {end, start}}) => unit.text.slice(start, end))).toEqual(['Озе-рск', 'рад'])
})
