import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {siteFiles} from '#lib/publish/site-files.ts'
import {writeFiles} from '#lib/publish/write-files.ts'

test('files are written below the folder by their paths, each as it is made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  try {
    const seen: Array<number> = []
    function* files(): Generator<{readonly path: string; readonly content: string}> {
      for (const path of ['a.txt', 'b/c/-1.jsonld', 'b/c.jsonld']) {
        seen.push(siteFiles(folder).length)
        yield {path, content: `Ң ${path}`}
      }
    }
    expect(writeFiles(folder, files())).toBe(3)
    expect(seen).toEqual([0, 1, 2])
    expect(siteFiles(folder).map((path) => readFileSync(join(folder, path), 'utf8'))).toEqual([
      'Ң a.txt',
      'Ң b/c.jsonld',
      'Ң b/c/-1.jsonld'
    ])
  } finally {
    rmSync(folder, {recursive: true})
  }
})
