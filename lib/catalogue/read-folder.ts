import {readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import type {SourceFiles} from '#lib/compile/compile-edition.ts'

/** Every file of an edition's folder by its path inside it, with `/`. */
export function readFolder(folder: string): SourceFiles {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return new Map(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)])
  )
}
