/** What one run of vitest says of itself, as far as the verdict needs it. */
export interface TestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** A file each; times in milliseconds since 1970. */
  readonly testResults: ReadonlyArray<{readonly name: string; readonly startTime: number; readonly endTime: number}>
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

/** How long each folder of tests took, in seconds of one worker, the longest first; `root` is the folder that holds them. */
export function partsOf({testResults}: TestReport, root: string): ReadonlyArray<{readonly part: string; readonly seconds: number}> {
  const seconds = new Map<string, number>()
  for (const {endTime, name, startTime} of testResults) {
    const [part = ''] = name.slice(name.lastIndexOf(root) + root.length + 1).split('/')
    seconds.set(part, (seconds.get(part) ?? 0) + (endTime - startTime) / 1000)
  }
  return [...seconds].map(([part, sum]) => ({part, seconds: Math.round(sum)})).sort((a, b) => b.seconds - a.seconds)
}
