import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname, tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {withLock} from '#lib/cli/with-lock.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'

let root: string
let folder: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock мост '))
  folder = join(root, '.build')
})
afterEach(() => rmSync(root, {recursive: true, force: true}))

const nobody = {
  command: 'npm run build',
  pid: spawnSync(process.execPath, ['--version']).pid,
  host: hostname(),
  started: [] as ReadonlyArray<number>
}

/** The lock of a process that has not renewed it for some seconds. */
function lockOf(holder: object, seconds: number): void {
  mkdirSync(join(folder, 'lock'), {recursive: true})
  writeFileSync(join(folder, 'lock-holder.json'), JSON.stringify(holder))
  const then = new Date(Date.now() - seconds * 1000)
  utimesSync(join(folder, 'lock'), then, then)
}

describe('two commands', () => {
  test('work one after the other, and the second says for whom it waits', async () => {
    const done: Array<string> = []
    const said: Array<string> = []
    const options = {folder, say: (sentence: string) => void said.push(sentence), pause: 1}
    let second: Promise<void> | undefined
    await withLock(
      'npm run build',
      async () => {
        second = withLock('npm run dev', async () => void done.push('second'), options)
        while (said.length === 0) await new Promise((resolve) => setImmediate(resolve))
        done.push('first')
      },
      options
    )
    await second
    expect(done).toEqual(['first', 'second'])
    expect(said).toEqual([`\`npm run build\` (process ${process.pid} on ${hostname()}) works on this project; waiting for it.`])
  })

  test('need not wait for one that failed', async () => {
    const fails = withLock('npm run build', () => Promise.reject(new Error('failed')), {folder})
    await expect(fails).rejects.toThrow('failed')
    expect(await withLock('npm run build', async () => 'built', {folder})).toBe('built')
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })
})

describe('the lock of a process that is gone is taken over', () => {
  test('at once where it is known to be dead', async () => {
    lockOf(nobody, 10)
    const said: Array<string> = []
    expect(await withLock('npm run build', async () => 'built', {folder, say: (sentence) => said.push(sentence)})).toBe('built')
    expect(said).toEqual([])
  })

  test.each([
    ['on another machine', {...nobody, host: 'another'}],
    ['of another command that has its number now', {...nobody, pid: process.pid}],
    ['in a file that nobody can read', 'half']
  ])('after a minute without a sign of life: %s', async (_, holder) => {
    lockOf(Object(holder) as object, 70)
    expect(await withLock('npm run build', async () => 'built', {folder})).toBe('built')
  })

  test('which was killed while we waited', async () => {
    const script = `
      const {mkdirSync, writeFileSync} = require('node:fs')
      mkdirSync(${JSON.stringify(join(folder, 'lock'))}, {recursive: true})
      writeFileSync(${JSON.stringify(join(folder, 'lock-holder.json'))}, JSON.stringify({...${JSON.stringify(nobody)}, pid: process.pid}))
      console.log('locked')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['-e', script])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    const say = (): void => void child.kill('SIGKILL')
    expect(await withLock('npm run build', async () => 'built', {folder, say, pause: 20})).toBe('built')
    expect(JSON.parse(readFileSync(join(folder, 'lock-holder.json'), 'utf8'))).toMatchObject({pid: process.pid})
  })
})

test.each([
  ['a living process', {...nobody, pid: process.pid}, 30],
  ['a killed process that had started one which works on', {...nobody, started: [process.pid]}, 300]
])('the lock of %s is respected, also when a step of its work took long', async (_, holder, seconds) => {
  lockOf(holder, seconds)
  const waits = new Promise<string>((resolve) => {
    void withLock('npm run build', async () => 'built', {folder, say: resolve, pause: 1}).catch(() => 'gone')
  })
  expect(await waits).toContain('waiting for it')
  rmSync(join(folder, 'lock'), {recursive: true})
})

test('the processes that do the work are known to who waits', async () => {
  await withLock('npm run build', async (starts) => starts(4321), {folder})
  expect(JSON.parse(readFileSync(join(folder, 'lock-holder.json'), 'utf8'))).toEqual({...nobody, pid: process.pid, started: [4321]})
})

test('a folder that cannot be kept is refused in a sentence', async () => {
  writeFileSync(join(root, 'file'), '')
  await expect(withLock('npm run build', async () => 'built', {folder: join(root, 'file/below')})).rejects.toThrow(Refusal)
})
