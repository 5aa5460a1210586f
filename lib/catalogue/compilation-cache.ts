import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import writeFileAtomic from 'write-file-atomic'
import type {Compilation, SourceFiles} from '#lib/compile/compile-edition.ts'
import {freeze} from '#lib/compile/freeze.ts'

/** How long a compilation is kept, in milliseconds: a week. */
const mostAge = 7 * 24 * 60 * 60 * 1000
const digestBytes = 32

/** Keeps what compiling gave, in a folder, by what it was made from. */
export interface CompilationCache {
  /** What was kept for these sources, or undefined; equal to what compiling them gives: tests/catalogue/compilation-cache.test.ts. */
  readonly read: (id: string, files: SourceFiles) => Compilation | undefined
  /** Keeps it where the disk lets it: who cannot write here loses time, and nothing else. */
  readonly keep: (id: string, files: SourceFiles, compilation: Compilation) => void
}

/** A cache in `folder` for the state of the program that `code` names. A file that is damaged is as none. */
export function compilationCache(folder: string, code: string): CompilationCache {
  const fileOf = (id: string, files: SourceFiles): string => join(folder, `${keyOf(code, id, files)}.compilation`)
  return {
    read(id, files) {
      try {
        const bytes = readFileSync(fileOf(id, files))
        const body = bytes.subarray(digestBytes)
        if (!bytes.subarray(0, digestBytes).equals(sha256(body))) return undefined
        // The digest says that the bytes are those that `keep` wrote, and it writes nothing else.
        return freeze(deserialize(body) as Compilation)
      } catch {
        return undefined
      }
    },
    keep(id, files, compilation) {
      try {
        mkdirSync(folder, {recursive: true})
        const body = serialize(compilation)
        writeFileAtomic.sync(fileOf(id, files), Buffer.concat([sha256(body), body]), {fsync: false})
        clear(folder)
      } catch {
        // It is compiled again next time.
      }
    }
  }
}

/** Each part stands after its length, so that no two sources are told by the same bytes. */
function keyOf(code: string, id: string, files: SourceFiles): string {
  const hash = createHash('sha256')
  for (const part of [code, id, ...[...files].sort(([a], [b]) => (a < b ? -1 : 1)).flat()]) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    hash.update(`${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex').slice(0, 40)
}

function clear(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    if (Date.now() - statSync(path).mtimeMs > mostAge) rmSync(path)
  }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
