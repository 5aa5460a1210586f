import {expect, test} from 'vitest'
import {failuresOf, partsOf, tallyOf, verdict} from '#lib/cli/test-summary.ts'

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

test('names each test that failed, and each file that could not be run', () => {
  const file = (name: string, ...results: ReadonlyArray<readonly [fullName: string, status: string]>) => ({
    name: `/tests/of/anybody/tests/${name}`,
    status: 'failed' as const,
    startTime: 0,
    endTime: 1,
    assertionResults: results.map(([fullName, status]) => ({fullName, status}))
  })
  const testResults = [
    file('text/words.test.ts', ['a text has words', 'passed'], ['a text has no other words', 'failed']),
    file('golden.test.ts'),
    {...file('text/sound.test.ts', ['sounds', 'passed']), status: 'passed' as const}
  ]
  expect(failuresOf({testResults}, 'tests')).toEqual([
    'FAILED tests/text/words.test.ts: a text has no other words',
    'FAILED tests/golden.test.ts: could not be run'
  ])
})

test('says how long each folder of tests took, the longest first', () => {
  const file = (name: string, seconds: number) => ({
    name: `/anywhere/tests/${name}`,
    status: 'passed' as const,
    startTime: 0,
    endTime: seconds * 1000,
    assertionResults: []
  })
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
