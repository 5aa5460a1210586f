import {expect, test} from 'vitest'
import {stretchAround} from '#lib/text/stretch-around.ts'

const text = 'Мост через реку открыт в Озёрске весной'
const around = (words: string, reach: number): string =>
  stretchAround(text, {start: text.indexOf(words), end: text.indexOf(words) + words.length}, reach)

test('shows whole words on both sides, as far as they reach', () => {
  expect(around('открыт', 7)).toBe('реку открыт в')
  expect(around('открыт', 12)).toBe('через реку открыт в Озёрске')
})

test('shows the words alone where no whole word is in reach', () => {
  expect(around('через', 3)).toBe('через')
})

test('shows the text from its beginning and to its end where these are in reach', () => {
  expect(around('Мост', 6)).toBe('Мост через')
  expect(around('весной', 9)).toBe('Озёрске весной')
  expect(around('открыт', 100)).toBe(text)
})

test('shows what stands round a point between two words', () => {
  const at = text.indexOf('открыт')
  expect(stretchAround(text, {start: at, end: at}, 7)).toBe('реку открыт')
})

test('leaves out the spaces at its ends', () => {
  expect(around(' открыт ', 0)).toBe('открыт')
})
