import {expect, test} from 'vitest'
import {tallyOf, verdict} from '#lib/cli/test-summary.ts'

const report = {success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0}

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
