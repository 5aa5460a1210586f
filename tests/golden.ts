import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {expect} from 'vitest'

/** Compares a text with its golden file. A missing file fails; only `GOLDENS=write` writes it, for a person to read before it is committed. */
export function expectGolden(text: string, path: string): void {
  if (process.env['GOLDENS'] === 'write') {
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}
