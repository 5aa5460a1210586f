import {readdirSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {checkAllowances} from '#lib/checks/check-allowances.ts'
import {compileEdition, type Compilation} from '#lib/compile/compile-edition.ts'
import {compareDiagnostics, formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Edition, EditionId} from '#lib/edition/index.ts'
import {readFolder} from './read-folder.ts'

/** The folder that holds a folder for each edition: `content/`, or `CONTENT_DIR`. */
export const contentFolder: string = resolve(process.env['CONTENT_DIR'] ?? 'content')

const compilations = new Map<string, Compilation>()

/** Every edition on disk, by the name of its folder. */
export function editionIds(): ReadonlyArray<EditionId> {
  return readdirSync(contentFolder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({name}) => name as EditionId)
    .sort()
}

/** What compiling an edition gave: the edition, or its faults, unused allowances among them. Memoised: content does not change while a process runs. */
export function compilationOf(id: string): Compilation {
  const known = compilations.get(id)
  if (known) return known
  const compilation = withAllowances(compileEdition(id, readFolder(join(contentFolder, id))))
  if (process.env['NODE_ENV'] !== 'development') compilations.set(id, compilation)
  return compilation
}

/** An allowance that silences nothing is a fault like any other, but only the rules can see it. */
function withAllowances(compilation: Compilation): Compilation {
  const faults = compilation.edition ? checkAllowances(compilation.edition) : []
  return faults.length > 0
    ? {edition: undefined, diagnostics: [...compilation.diagnostics, ...faults].sort(compareDiagnostics)}
    : compilation
}

/** A compiled edition. Throws with every fault in its message: the build checks before, so only `next dev` gets here. */
export function editionOf(id: string): Edition {
  const {edition, diagnostics} = compilationOf(id)
  if (!edition) throw new Error(`The edition \`${id}\` does not compile:\n${diagnostics.map(formatDiagnostic).join('\n')}`)
  return edition
}
