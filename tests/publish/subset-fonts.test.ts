import {createHash} from 'node:crypto'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {subsetFonts} from '#lib/publish/subset-fonts.ts'

let root: string
let cache: string
let cut: ReadonlyMap<string, string>

/** The files of a folder by name, with a digest of their bytes. */
function bytesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')
      ])
  )
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'fonts мост '))
  cache = join(root, 'cache')
  await subsetFonts('', join(root, 'first'), cache)
  cut = bytesIn(join(root, 'first'))
})
afterAll(() => rmSync(root, {recursive: true}))

test('fonts are the same from the cache as cut anew, and nothing lies beside them', async () => {
  const kept = bytesIn(cache)
  const files = await subsetFonts('', join(root, 'second'), cache)
  expect(bytesIn(join(root, 'second'))).toEqual(cut)
  expect([...cut.keys()]).toEqual([...files].sort())
  expect(bytesIn(cache)).toEqual(kept)
  expect(kept.size).toBe(cut.size)
})

test('half a font, or what is none, is cut anew, and what a killed build left beside the fonts is never one', async () => {
  const [half = '', empty = '', other = ''] = readdirSync(cache)
  truncateSync(join(cache, half), 1000)
  truncateSync(join(cache, empty), 0)
  writeFileSync(join(cache, other), 'not a font, but long enough to hold what the head of a font would hold')
  writeFileSync(join(cache, `${half}.123`), 'half')
  await subsetFonts('', join(root, 'third'), cache)
  expect(bytesIn(join(root, 'third'))).toEqual(cut)
})

test('fonts that are there are replaced one by one, and those of an earlier edition go', async () => {
  const folder = join(root, 'public')
  mkdirSync(folder)
  for (const name of ['gone.woff2', [...cut.keys()][0]!]) writeFileSync(join(folder, name), 'half')
  await subsetFonts('', folder, cache)
  expect(bytesIn(folder)).toEqual(cut)
})
