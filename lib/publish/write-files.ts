import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Writes files below a folder, each by its path with `/`; gives how many they are. They are written as they are made, so that none is kept. */
export function writeFiles(folder: string, files: Iterable<{readonly path: string; readonly content: string}>): number {
  const folders = new Set<string>()
  let count = 0
  for (const {content, path} of files) {
    const file = join(folder, ...path.split('/'))
    if (!folders.has(dirname(file))) {
      mkdirSync(dirname(file), {recursive: true})
      folders.add(dirname(file))
    }
    writeFileSync(file, content)
    count += 1
  }
  return count
}
