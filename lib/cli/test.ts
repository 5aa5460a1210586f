import {readFileSync, rmSync} from 'node:fs'
import {buildSite} from './build-site.ts'
import {chromiumAdvice, findChromium} from './find-chromium.ts'
import {runCommand} from './run-command.ts'
import {tallyOf, verdict, type Tally, type TestReport} from './test-summary.ts'

const reportFile = '.build/tests.json'

/** `npm test`: types, the site, a site of other editions, then every test. The last line is the verdict; what was not run has failed. */
async function runTests(): Promise<ReadonlyArray<Tally>> {
  const chromium = findChromium()
  if (!chromium) {
    console.error(chromiumAdvice)
    return [{passed: 0, failed: 1}]
  }
  const started = performance.now()
  const built = await buildSite()
  const others = built && (await runCommand('node_modules/tsx/dist/cli.mjs', ['tests/other-editions/build.ts'])) === 0
  const typed = (await runCommand('node_modules/typescript/bin/tsc', ['--noEmit'])) === 0
  rmSync(reportFile, {force: true})
  const unbuilt = [
    ...(built ? [] : ['--exclude', 'tests/{site-built,browser}/**']),
    ...(others ? [] : ['--exclude', 'tests/other-editions/**'])
  ]
  await runCommand(
    'node_modules/vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`, ...unbuilt],
    {
      CHROMIUM: chromium
    }
  )
  if (!built) console.error('The tests of the built site did not run, because there is no build of these sources.')
  console.log(`Tests took ${((performance.now() - started) / 1000).toFixed(0)} s, the build included.`)
  return [oneTest(typed), oneTest(built), oneTest(others), tallyOf(readReport())]
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
