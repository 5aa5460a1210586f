import {readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {SourceFiles} from '#lib/compile/compile-edition.ts'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'

/**
 * Every file of an edition's folder by its path inside it, with `/`, in order, without hidden ones. Links are followed, but for one that
 * leads to a folder it stands in. Throws a `Refusal` where something cannot be read.
 */
export function readFolder(folder: string): SourceFiles {
  try {
    return new Map([...filesBelow(folder, '', [])].sort(([a], [b]) => (a < b ? -1 : 1)))
  } catch (error) {
    throw diskRefusal(error, `Could not read the edition in \`${folder}\``)
  }
}

function* filesBelow(folder: string, before: string, above: ReadonlyArray<string>): Generator<readonly [string, Uint8Array]> {
  const real = realpathSync(folder)
  if (above.includes(real)) return
  for (const name of readdirSync(folder)) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    const stat = statSync(path)
    if (stat.isDirectory()) yield* filesBelow(path, `${before}${name}/`, [...above, real])
    else if (stat.isFile()) yield [before + name, readFileSync(path)]
  }
}
