/** What one run of vitest says of itself, as far as the verdict needs it. */
export interface TestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  /** A file each; times in milliseconds since 1970. */
  readonly testResults: ReadonlyArray<TestFile>
}

interface TestFile {
  readonly name: string
  /** `failed` also of a file that could not be loaded, which has no test. */
  readonly status: 'passed' | 'failed'
  readonly startTime: number
  readonly endTime: number
  readonly assertionResults: ReadonlyArray<{readonly fullName: string; readonly status: string}>
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

/** A line for each test that failed, and for each file none of whose tests could: `FAILED <file>: <its name>`. */
export function failuresOf({testResults}: Pick<TestReport, 'testResults'>, root: string): ReadonlyArray<string> {
  return testResults.flatMap(({assertionResults, name, status}) => {
    const failed = assertionResults.filter((result) => result.status === 'failed').map(({fullName}) => fullName)
    const file = name.slice(name.lastIndexOf(`${root}/`))
    return (failed.length === 0 && status === 'failed' ? ['could not be run'] : failed).map((what) => `FAILED ${file}: ${what}`)
  })
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
