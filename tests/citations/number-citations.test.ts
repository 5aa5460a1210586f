import {expect, test} from 'vitest'
import {occurrencesOfNumbers} from '#lib/citations/number-citations.ts'

test('counts the markers of each number by themselves, in reading order', () => {
  expect(occurrencesOfNumbers([1, 2, 1, 3, 1, 2])).toEqual([1, 1, 2, 1, 3, 2])
  expect(occurrencesOfNumbers([])).toEqual([])
})
