import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {codeFingerprint} from '#lib/catalogue/code-fingerprint.ts'
import {compilationCache} from '#lib/catalogue/compilation-cache.ts'
import {readFolder} from '#lib/catalogue/read-folder.ts'
import {audit} from '#lib/checks/audit.ts'
import {checkReport, formatReport} from '#lib/cli/check-report.ts'
import {compileEdition, type SourceFiles} from '#lib/compile/compile-edition.ts'
import type {Edition} from '#lib/edition/index.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'

const id = 'alte-bruecken-2001'
const sound = readFolder(`tests/fixtures/content/${id}`)
const faulty = changed(sound, 'body.de.md', (text) => text.replace('ref=anna-beispiel', 'ref=nobody'))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache мост '))
})
afterEach(() => rmSync(folder, {recursive: true}))

function changed(files: SourceFiles, path: string, change: (text: string) => string): SourceFiles {
  return new Map([...files, [path, Buffer.from(change(Buffer.from(files.get(path)!).toString('utf8')))]])
}

/** What a later process would find. */
function kept(files: SourceFiles) {
  const compilation = compileEdition(id, files)
  compilationCache(folder, 'code').keep(id, files, compilation)
  return {compilation, read: compilationCache(folder, 'code').read(id, files)}
}

/** Whether everything in a value is frozen; maps are sealed by type. */
function isFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const inner = value instanceof Map ? [...value.values()] : Object.values(value)
  return Object.isFrozen(value) && inner.every(isFrozen)
}

describe('what was kept is what compiling gives', () => {
  test.each([
    ['sound', sound],
    ['faulty', faulty]
  ])('for a %s edition', (_, files) => {
    const {compilation, read} = kept(files)
    expect(read).toEqual(compilation)
    expect(read).toStrictEqual(compilation)
    expect(isFrozen(read)).toBe(true)
    const [ours, theirs] = [compilation, read!].map((result) => [{id, compilation: result}])
    expect(checkReport(theirs!)).toStrictEqual(checkReport(ours!))
    expect(formatReport(theirs!, true)).toBe(formatReport(ours!, true))
  })

  test('to the byte of the open data', () => {
    const jsonOf = (edition: Edition): unknown => editionToJson(edition, audit(edition).findings)
    const {compilation, read} = kept(sound)
    expect(JSON.stringify(jsonOf(read!.edition!))).toBe(JSON.stringify(jsonOf(compilation.edition!)))
  })
})

describe('nothing is found', () => {
  test.each([
    ['of other content', 'code', id, changed(sound, 'printed.txt', (text) => `${text}.`)],
    ['of a file more', 'code', id, new Map([...sound, ['claims2.yaml', Buffer.from('')]])],
    ['of another name', 'code', 'neue-bruecken', sound],
    ['of another state of the program', 'other code', id, sound]
  ])('%s', (_, code, name, files) => {
    kept(sound)
    expect(compilationCache(folder, code).read(name, files)).toBeUndefined()
    expect(compilationCache(folder, 'code').read(id, sound)).toBeDefined()
  })

  test('where the bytes of two files are cut elsewhere', () => {
    const files = (a: string, b: string): SourceFiles =>
      new Map([['a', a] as const, ['b', b] as const].map(([path, text]) => [path, Buffer.from(text)]))
    const cache = compilationCache(folder, 'code')
    cache.keep(id, files('xy', 'z'), {edition: undefined, diagnostics: []})
    expect(cache.read(id, files('x', 'yz'))).toBeUndefined()
  })

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['changed in one bit', (bytes: Buffer) => bytes.map((byte, index) => (index === bytes.length - 9 ? byte ^ 1 : byte))],
    ['replaced', () => Buffer.from('{"edition": {}, "diagnostics": []}'.repeat(9))]
  ])('in a file that was %s', (_, damage) => {
    kept(sound)
    const [name = ''] = readdirSync(folder)
    writeFileSync(join(folder, name), damage(readFileSync(join(folder, name))))
    expect(compilationCache(folder, 'code').read(id, sound)).toBeUndefined()
    expect(kept(sound).read).toBeDefined()
  })

  test('where nothing can be kept, and nobody is stopped by it', () => {
    writeFileSync(join(folder, 'file'), '')
    const cache = compilationCache(join(folder, 'file/below'), 'code')
    cache.keep(id, sound, {edition: undefined, diagnostics: []})
    expect(cache.read(id, sound)).toBeUndefined()
  })
})

test('what is older than a week goes when something is kept', () => {
  kept(sound)
  const [old = ''] = readdirSync(folder)
  utimesSync(join(folder, old), 0, 0)
  kept(faulty)
  expect(readdirSync(folder)).toHaveLength(1)
  expect(readdirSync(folder)).not.toContain(old)
})

test('the state of the program is another after any change of a module or a package', () => {
  cpSync('lib', join(folder, 'lib'), {recursive: true})
  cpSync('package-lock.json', join(folder, 'package-lock.json'))
  const before = codeFingerprint(folder)
  expect(before).toBe(codeFingerprint('.'))
  for (const path of ['lib/compile/compile-edition.ts', 'lib/checks/signs/new-sign.ts', 'package-lock.json']) {
    const now = codeFingerprint(folder)
    mkdirSync(join(folder, 'lib/checks/signs'), {recursive: true})
    writeFileSync(join(folder, path), `\n// ${path}`, {flag: 'a'})
    expect(codeFingerprint(folder)).not.toBe(now)
  }
})
