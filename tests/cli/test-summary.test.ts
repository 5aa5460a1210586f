import {expect, test} from 'vitest'
import {partsOf, tallyOf, verdict} from '#lib/cli/test-summary.ts'

const report = {success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: []}

test('counts what passed and what failed', () => {
  expect(tallyOf({...report, success: false, numFailedTests: 2})).toEqual({passed: 5, failed: 2})
})

test('counts a skipped test as one that failed', () => {
  expect(tallyOf({...report, numPendingTests: 1, numTodoTests: 1})).toEqual({passed: 5, failed: 2})
})

test('counts a run that fell without a failing test, or gave no report, as a failure', () => {
  expect(tallyOf({...report, success: false})).toEqual({passed: 5, failed: 1})
  expect(tallyOf(undefined)).toEqual({passed: 0, failed: 1})
})

test('ends with one line', () => {
  expect(
    verdict([
      {passed: 1, failed: 0},
      {passed: 5, failed: 2}
    ])
  ).toBe('6 passed, 2 failed')
})

test('says how long each folder of tests took, the longest first', () => {
  const file = (name: string, seconds: number) => ({name: `/anywhere/tests/${name}`, startTime: 0, endTime: seconds * 1000})
  const testResults = [
    file('text/words.test.ts', 1),
    file('browser/reading.test.ts', 20),
    file('text/nearest.test.ts', 2),
    file('golden.test.ts', 1)
  ]
  expect(partsOf({...report, testResults}, 'tests')).toEqual([
    {part: 'browser', seconds: 20},
    {part: 'text', seconds: 3},
    {part: 'golden.test.ts', seconds: 1}
  ])
})
