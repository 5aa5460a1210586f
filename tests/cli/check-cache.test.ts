import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

let root: string
let cache: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check мост '))
  cache = join(root, 'cache')
  cpSync('tests/fixtures/content', join(root, 'content'), {recursive: true})
  const faulty = join(root, 'content/faulty-2001')
  cpSync(join(root, 'content/alte-bruecken-2001'), faulty, {recursive: true})
  writeFileSync(join(faulty, 'body.de.md'), readFileSync(join(faulty, 'body.de.md'), 'utf8').replace('ref=anna-beispiel', 'ref=nobody'))
})
afterAll(() => rmSync(root, {recursive: true}))

/** What `npm run check` says, and how it ends. */
function check(where: string): ReadonlyArray<unknown> {
  const {status, stderr, stdout} = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'lib/cli/check.ts', '--json'], {
    encoding: 'utf8',
    env: {...process.env, CONTENT_DIR: join(root, 'content'), COMPILATION_CACHE: where}
  })
  return [status, stderr, JSON.parse(stdout)]
}

test('`npm run check` says the same without a cache, with an empty one, a full one and a damaged one', () => {
  const without = check('off')
  expect(without[0]).toBe(1)
  expect(check(cache)).toEqual(without)
  const kept = readdirSync(cache)
  expect(kept).toHaveLength(readdirSync(join(root, 'content')).length)
  expect(check(cache)).toEqual(without)
  for (const name of kept) writeFileSync(join(cache, name), readFileSync(join(cache, name)).subarray(0, 100))
  expect(check(cache)).toEqual(without)
})
