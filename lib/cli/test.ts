import './report-refusals.ts'
import {readFileSync, rmSync} from 'node:fs'
import {buildSite} from './build-site.ts'
import {chromiumAdvice, findChromium} from './find-chromium.ts'
import {runCommand} from './run-command.ts'
import {failuresOf, partsOf, tallyOf, verdict, type Tally, type TestReport} from './test-summary.ts'

const reportFile = '.build/tests.json'

/** What took how long, in seconds, in the order in which it ran. */
const times: Array<{readonly part: string; readonly seconds: number}> = []

async function timed<T>(part: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await work()
  times.push({part, seconds: Math.round((performance.now() - started) / 1000)})
  return result
}

/** `npm test`: types, the site, a site of other editions, then every test. The last line is the verdict; what was not run has failed. */
async function runTests(): Promise<ReadonlyArray<Tally>> {
  const chromium = findChromium()
  if (!chromium) {
    console.error(chromiumAdvice('The tests need', 'npm test'))
    return [{passed: 0, failed: 1}]
  }
  const built = await timed('the site', () => buildSite('npm test'))
  const others =
    built &&
    (await timed('a site of other editions', () => runCommand('node_modules/tsx/dist/cli.mjs', ['tests/other-editions/build.ts']))) === 0
  const typed = (await timed('types', () => runCommand('node_modules/typescript/bin/tsc', ['--noEmit']))) === 0
  rmSync(reportFile, {force: true})
  const unbuilt = [
    ...(built ? [] : ['--exclude', 'tests/{site-built,browser}/**']),
    ...(others ? [] : ['--exclude', 'tests/other-editions/**'])
  ]
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...unbuilt]
  await timed('tests', () => runCommand('node_modules/vitest/vitest.mjs', args, {CHROMIUM: chromium}))
  if (!built) console.error('The tests of the built site did not run, because there is no build of these sources.')
  const report = readReport()
  for (const {part, seconds} of times) console.log(`${String(seconds).padStart(5)} s  ${part}`)
  for (const {part, seconds} of report ? partsOf(report, 'tests') : [])
    console.log(`${String(seconds).padStart(5)} s  of one worker: tests/${part}`)
  if (report) for (const line of failuresOf(report, 'tests')) console.log(line)
  return [oneTest(typed), oneTest(built), oneTest(others), tallyOf(report)]
}

function oneTest(passed: boolean): Tally {
  return passed ? {passed: 1, failed: 0} : {passed: 0, failed: 1}
}

function readReport(): TestReport | undefined {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as TestReport
  } catch {
    return undefined
  }
}

const tallies = await runTests()
console.log(verdict(tallies))
process.exitCode = tallies.some(({failed}) => failed > 0) ? 1 : 0
