import {expect, test} from 'vitest'
import {mergeOrders} from '#lib/compile/build/merge-orders.ts'

const merged = (...orders: ReadonlyArray<string>): string => mergeOrders(orders.map((order) => [...order])).join('')

test('one list keeps its order', () => {
  expect(merged('abc')).toBe('abc')
  expect(merged()).toBe('')
})

test('what only a later list holds stands behind what precedes it there', () => {
  expect(merged('ad', 'abcd')).toBe('abcd')
  expect(merged('abc', 'abxc', 'abyc')).toBe('abyxc')
  expect(merged('ab', 'xaby')).toBe('xaby')
  expect(merged('', 'ab')).toBe('ab')
})

test('where two lists disagree the earlier one wins', () => {
  expect(merged('abc', 'cab')).toBe('abc')
  expect(merged('abc', 'cxa')).toBe('abcx')
  expect(merged('ab', 'bxay')).toBe('abxy')
})

test('what a list holds twice stands once', () => {
  expect(merged('aab', 'abb')).toBe('ab')
})
