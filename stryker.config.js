// @ts-check
/**
 * `npm run mutation`: breaks the model, the reading of Markdown, the compiler and the rules on purpose, one place at a time, and counts
 * what the tests notice. By hand, not part of `npm test`: it takes hours. `npm run mutation -- --mutate lib/edition/inline.ts` looks at one file.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const config = {
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.mutation.config.ts', related: true},
  mutate: ['lib/{edition,markdown,compile,checks}/**/*.ts', '!lib/**/*.d.ts'],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.build/mutation/incremental.json',
  tempDirName: '.build/mutation/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  jsonReporter: {fileName: '.build/mutation/report.json'},
  htmlReporter: {fileName: '.build/mutation/report.html'},
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  // It would be rewritten by TypeScript's own interface, which version 7 does not have; nothing in it concerns the sandbox.
  tsconfigFile: 'none',
  concurrency: 2,
  timeoutMS: 20_000,
  ignorePatterns: ['out', '.next', '.export', '.build', 'public', 'docs'],
  // Sentences for people: whether a message says it well is not for a mutant to judge, and cases hold what it must name.
  ignoreStatic: true,
  thresholds: {high: 90, low: 85, break: 85}
}

export default config
