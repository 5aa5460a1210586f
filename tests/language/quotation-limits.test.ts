import {expect, test} from 'vitest'
import {quotationLimits} from '#lib/language/quotation-limits.ts'

/** How many open and how many close. */
test.each([
  ['Он сказал: «Да» и «Нет', [2, 1]],
  ['«Договор “О мире”»', [2, 2]],
  ['Er sagte: „Ja“ und “Nein”', [2, 2]],
  ['He said: “It’s ‘open’”, as Anna’s friends’ friends do', [2, 2]],
  ['and closes here”.', [0, 1]],
  ['no quotation, but each other’s', [0, 0]]
])('%s', (text, counts) => {
  const {closing, opening} = quotationLimits(text)
  expect([opening.length, closing.length]).toEqual(counts)
})
