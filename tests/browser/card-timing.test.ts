import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {createTimer} from '#app/_browser/reading/card-timing.ts'

const log: Array<string> = []
const timer = createTimer<string>(
  (target) => log.push(`open ${target}`),
  () => log.push('close')
)

beforeEach(() => {
  log.length = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

test('opens after the delay and not before', () => {
  timer.open('a', 150)
  vi.advanceTimersByTime(149)
  expect(log).toEqual([])
  vi.advanceTimersByTime(1)
  expect(log).toEqual(['open a'])
})

test('does what was asked last', () => {
  timer.open('a', 150)
  timer.open('b', 400)
  vi.advanceTimersByTime(1000)
  expect(log).toEqual(['open b'])
})

test('stays open when the pointer reaches the card within the grace', () => {
  timer.close(300)
  vi.advanceTimersByTime(200)
  timer.hold()
  vi.advanceTimersByTime(1000)
  expect(log).toEqual([])
})

test('does at once what may not wait', () => {
  timer.close(0)
  expect(log).toEqual(['close'])
})
