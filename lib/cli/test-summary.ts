/** What one run of vitest says of itself, as far as the verdict needs it. */
export interface TestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** Counts the tests. A skipped one has not passed, and a run that gave no report, or fell without a failing test, is one failure. */
export function tallyOf(report: TestReport | undefined): Tally {
  if (!report) return {passed: 0, failed: 1}
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests
  return {passed: report.numPassedTests, failed: report.success ? failed : Math.max(failed, 1)}
}

/** The last line of a run. */
export function verdict(tallies: ReadonlyArray<Tally>): string {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
