import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function run(command: string, environment: Readonly<Record<string, string>>): Ended {
  const {status, stderr, stdout} = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', `lib/cli/${command}.ts`], {
    encoding: 'utf8',
    env: {...process.env, ...environment}
  })
  return {status, stderr, stdout}
}

describe('a command that cannot do what it was asked to says so in one sentence, with exit code 1', () => {
  test.each([
    ['start', {PORT: 'abc'}, 'Unexpected PORT `abc`, expected'],
    ['build', {SITE_URL: 'x.org'}, 'Unexpected SITE_URL `x.org`, expected'],
    ['build', {OUT_DIR: '.'}, 'Unexpected OUT_DIR `.`, which holds the project itself, expected'],
    ['check', {CONTENT_DIR: 'tests/none'}, 'Unexpected absence of the folder'],
    ['dev', {BASE_PATH: 'a b'}, 'Unexpected path `a b` in BASE_PATH, expected']
  ])('%s with %j', (command, environment, sentence) => {
    const {status, stderr, stdout} = run(command, environment)
    expect([status, stdout, stderr.trimEnd().split('\n')]).toEqual([1, '', [expect.stringContaining(sentence)]])
  })
})

test('every command of the package watches for refusals before it loads anything else', () => {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {scripts: Record<string, string>}
  const commands = Object.values(scripts).flatMap((script) => [...script.matchAll(/lib\/cli\/[\w-]+\.ts/g)].map(([path]) => path))
  expect(commands.length).toBeGreaterThan(5)
  expect(commands.filter((path) => !readFileSync(path, 'utf8').startsWith("import './report-refusals.ts'\n"))).toEqual([])
})
