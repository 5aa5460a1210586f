import './report-refusals.ts'
import {existsSync, readFileSync, rmSync} from 'node:fs'
import {buildSite} from './build-site.ts'
import {findFirefox, firefoxAdvice} from './find-firefox.ts'
import {findWebKit, webKitAdvice} from './find-webkit.ts'
import {runCommand} from './run-command.ts'
import {failuresOf, tallyOf, verdict, type Tally, type TestReport} from './test-summary.ts'

/** Tests of the browser folder that Chromium answers for all: what they ask is the same in every engine. */
const chromiumAlone = ['accessibility', 'weights', 'policy', 'targets']

/** `npm run test:engines`: the journeys of the browser tests in Firefox, and the layout in WebKit where it is installed. */
async function runTests(): Promise<ReadonlyArray<Tally>> {
  const firefox = findFirefox()
  if (!firefox) {
    console.error(firefoxAdvice)
    return [{passed: 0, failed: 1}]
  }
  if (!existsSync('out/index.html') && !(await buildSite('npm run test:engines'))) return [{passed: 0, failed: 1}]
  const excluded = chromiumAlone.flatMap((name) => ['--exclude', `tests/browser/${name}.test.ts`])
  const inFirefox = await run('firefox', ['tests/browser', ...excluded], {FIREFOX: firefox})
  if (findWebKit()) return [inFirefox, await run('webkit', ['tests/webkit'])]
  console.log(webKitAdvice)
  return [inFirefox]
}

/** A test that is skipped asks what the driver of an engine cannot do; Chromium has answered it in `npm test`. */
async function run(engine: string, args: ReadonlyArray<string>, env: Readonly<Record<string, string>> = {}): Promise<Tally> {
  const file = `.build/tests-${engine}.json`
  rmSync(file, {force: true})
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  await runCommand('node_modules/vitest/vitest.mjs', ['run', ...args, ...reporters], {ENGINE: engine, ...env})
  if (!existsSync(file)) return tallyOf(undefined)
  const report = JSON.parse(readFileSync(file, 'utf8')) as TestReport
  for (const line of failuresOf(report, 'tests')) console.log(line.replace('FAILED', `FAILED in ${engine}`))
  return tallyOf({...report, numPendingTests: 0})
}

const tallies = await runTests()
console.log(verdict(tallies))
process.exitCode = tallies.some(({failed}) => failed > 0) ? 1 : 0
