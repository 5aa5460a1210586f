import {expect, test} from 'vitest'
import {promiseOf} from '#lib/checks/promise-of.ts'

test('a rule has its promise, in every language of the interface', () => {
  expect(promiseOf('event-has-one-date')).toEqual({
    ky: 'Бир окуянын бир датасы бар',
    ru: 'У события одна дата',
    en: 'An event has one date'
  })
})

test('what a reader found has none', () => {
  expect(promiseOf('reader')).toBeUndefined()
})
