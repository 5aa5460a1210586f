import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'

/**
 * Tells one state of the program from another by all that compiling may depend on: every module of `lib`, the exact versions of the
 * packages, and Node.
 */
export function codeFingerprint(project: string): string {
  const modules = readdirSync(join(project, 'lib'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const hash = createHash('sha256').update(`${process.version} ${process.versions.v8} ${process.arch}\n`)
  for (const path of [...modules, join(project, 'package-lock.json')]) hash.update(`${relative(project, path)}\n`).update(digest(path))
  return hash.digest('hex')
}

function digest(path: string): Buffer {
  return createHash('sha256').update(readFileSync(path)).digest()
}
