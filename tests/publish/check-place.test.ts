import {existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import {checkPlace} from '#lib/publish/check-place.ts'

let root: string
let project: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'place мост '))
  project = join(root, 'a/project')
  mkdirSync(join(project, 'content/x'), {recursive: true})
  writeFileSync(join(root, 'file'), '')
  mkdirSync(join(root, 'site'))
  writeFileSync(join(root, 'site/index.html'), '')
  mkdirSync(join(root, 'empty'))
  symlinkSync(join(root, 'site'), join(root, 'link'))
  symlinkSync(project, join(root, 'to-project'))
})
afterEach(() => rmSync(root, {recursive: true}))

describe('a site may stand', () => {
  test.each(['site', 'link', 'empty', 'none', 'none/deeper', 'a/other'])('at %s', (place) => {
    expect(() => checkPlace(join(root, place), project)).not.toThrow()
  })

  test('in the project', () => {
    expect(() => checkPlace(join(project, 'out'), project)).not.toThrow()
  })
})

test.each(['', 'a', 'a/project', 'a/project/', 'a/project/content', 'file', 'file/below', 'to-project'])(
  'a site may not stand at `%s`, where something would be lost',
  (place) => {
    expect(() => checkPlace(join(root, place), project)).toThrow(Refusal)
    expect(existsSync(join(project, 'content/x'))).toBe(true)
  }
)
