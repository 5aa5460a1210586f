import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import {recoverFolder, swapFolder, type Disk} from '#lib/publish/swap-folder.ts'

let folder: string
let made: string
let place: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap мост '))
  made = join(folder, 'made')
  place = join(folder, 'out')
})
afterEach(() => rmSync(folder, {recursive: true}))

function site(path: string, text: string): void {
  mkdirSync(join(path, 'ru'), {recursive: true})
  for (const name of ['index.html', 'ru/index.html']) writeFileSync(join(path, name), text)
}

/** What a reader finds at the place: the text of the pages, or undefined where there is no site; mixed pages are not a site. */
function stands(at = place): string | undefined {
  if (!existsSync(at)) return undefined
  const [first, second] = ['index.html', 'ru/index.html'].map((name) => readFileSync(join(at, name), 'utf8'))
  return first === second ? first : 'half of each'
}

function failure(code: string): Error {
  return Object.assign(new Error(code), {code, path: place})
}

interface Trouble {
  /** The step that fails, counted from 0. */
  readonly step: number
  readonly code: string
  /** Every later step fails too, as after a kill. */
  readonly isDead?: boolean
  /** Moving from folder to folder is refused, as between two file systems. */
  readonly isFar?: boolean
}

/** The real disk, with a trouble. `steps` says how many there were. */
function troubled({step, code, isDead = false, isFar = false}: Trouble): Disk & {readonly steps: () => number} {
  let count = 0
  const guarded = (work: () => void, half?: () => void): void => {
    const now = count++
    if (now < step || (now > step && !isDead)) return work()
    if (now === step) half?.()
    throw failure(now === step ? code : 'KILLED')
  }
  return {
    steps: () => count,
    exists: existsSync,
    makeFolder: (path) => guarded(() => void mkdirSync(path, {recursive: true})),
    move: (from, to) =>
      guarded(() => {
        if (isFar && from === made) throw failure('EXDEV')
        renameSync(from, to)
      }),
    copy: (from, to) =>
      guarded(
        () => cpSync(from, to, {recursive: true}),
        () => void mkdirSync(join(to, 'half'), {recursive: true})
      ),
    remove: (path) =>
      guarded(
        () => rmSync(path, {recursive: true, force: true}),
        () => rmSync(join(path, 'index.html'), {force: true})
      )
  }
}

const never = {step: Infinity, code: ''}

test.each([false, true])('the new site stands alone in the place of the former; from another file system: %s', (isFar) => {
  site(place, 'before')
  site(made, 'after')
  swapFolder(made, place, troubled({...never, isFar}))
  expect([stands(), readdirSync(folder)]).toEqual(['after', ['out']])
})

test('a first site needs no former one, and no folder to stand in', () => {
  site(made, 'after')
  const deep = join(folder, 'a/b/out')
  swapFolder(made, `${deep}/`)
  expect([stands(deep), readdirSync(join(folder, 'a/b'))]).toEqual(['after', ['out']])
})

test('a place that is a link stays one', () => {
  site(join(folder, 'real'), 'before')
  symlinkSync(join(folder, 'real'), place)
  site(made, 'after')
  swapFolder(made, place)
  expect([lstatSync(place).isSymbolicLink(), stands(), stands(join(folder, 'real'))]).toEqual([true, 'after', 'after'])
  expect(readdirSync(folder).sort()).toEqual(['out', 'real'])
})

const steps = (isFar: boolean): ReadonlyArray<number> => [...Array(isFar ? 8 : 7).keys()]
const cases = [false, true].flatMap((isFar) => steps(isFar).map((step) => ({isFar, step})))

describe('whatever step fails', () => {
  test('all of them are tried', () => {
    for (const isFar of [false, true]) {
      site(place, 'before')
      site(made, 'after')
      const disk = troubled({...never, isFar})
      swapFolder(made, place, disk)
      expect(disk.steps()).toBeLessThanOrEqual(steps(isFar).length)
    }
  })

  test.each(cases.flatMap((which) => ['ENOSPC', 'EACCES', 'EROFS', 'EBUSY', 'EIO'].map((code) => ({...which, code}))))(
    'a whole site stands, and one sentence says why it is the former: %j',
    ({isFar, step, code}) => {
      site(place, 'before')
      site(made, 'after')
      let error: unknown
      try {
        swapFolder(made, place, troubled({step, code, isFar}))
      } catch (thrown) {
        error = thrown
      }
      expect(stands()).toBe(error === undefined ? 'after' : 'before')
      if (error !== undefined) {
        expect(error).toBeInstanceOf(Refusal)
        expect(String(error)).toMatch(/^Refusal: Could not [^\n]+\.$/)
      }
      // What is left over stands in nobody's way.
      site(made, 'later')
      swapFolder(made, place)
      expect([stands(), readdirSync(folder)]).toEqual(['later', ['out']])
    }
  )

  test.each(cases)('and the process with it, the next run finds the former site or the new one: %j', ({isFar, step}) => {
    site(place, 'before')
    site(made, 'after')
    try {
      swapFolder(made, place, troubled({step, code: 'KILLED', isFar, isDead: true}))
    } catch {
      // Killed.
    }
    recoverFolder(place)
    expect(['before', 'after']).toContain(stands())
    expect(readdirSync(folder).filter((name) => name !== 'made')).toEqual(['out'])
  })
})
