import {expect, test} from 'vitest'
import {numerals} from '#lib/language/numerals.ts'

test.each([
  ['ru', 'На XIII Саммите 25-й годовщины, 20% и 4,5 млн.', [13, 25, 20, 4.5]],
  ['en', 'At the 13th Summit of the 25th anniversary, 20% and 4.5 million', [13, 25, 20, 4.5]],
  ['ky', 'ЭКУнун V саммити, 1-жыйыны', [5, 1]],
  ['en', 'I said that MIX and C are words, and XIV is a number', [14]],
  ['ru', 'I саммит и IX, XL, XC, CCCXCIX', [1, 9, 40, 90, 399]],
  ['de', 'ohne Zahl', []]
])('in %s: %s', (lang, text, expected) => {
  expect(numerals(text, lang)).toEqual(expected)
})
