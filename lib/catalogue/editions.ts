import {join, resolve} from 'node:path'
import {checkAllowances} from '#lib/checks/check-allowances.ts'
import {compileEdition, type Compilation, type SourceFiles} from '#lib/compile/compile-edition.ts'
import {compareDiagnostics, formatDiagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Edition, EditionId} from '#lib/edition/index.ts'
import {codeFingerprint} from './code-fingerprint.ts'
import {compilationCache} from './compilation-cache.ts'
import {editionFolders} from './edition-folders.ts'
import {readFolder} from './read-folder.ts'

/** The folder that holds a folder for each edition: `content/`, or `CONTENT_DIR`. */
export const contentFolder: string = resolve(process.env['CONTENT_DIR'] ?? 'content')

/** While pages are written, a process lives on when its code and its content change; otherwise neither changes while it runs. */
const isWriting = process.env['NODE_ENV'] === 'development'

/** Where compilations are kept from one command to the next: a folder, or `off`. */
const cacheFolder = process.env['COMPILATION_CACHE']?.trim() || join('.build', 'editions')

/**
 * Compiling takes seconds, and each command and each worker of Next would do it anew. What stands on disk when this module is loaded is
 * what compiles, so the fingerprint is taken now; not where pages are written, when code on disk may be newer than what runs.
 */
const cache = isWriting || cacheFolder === 'off' ? undefined : compilationCache(cacheFolder, codeFingerprint('.'))

const compilations = new Map<string, {readonly files: SourceFiles; readonly compilation: Compilation}>()

/** Every edition on disk, by the name of its folder. Throws a `Refusal` where there is none. */
export function editionIds(): ReadonlyArray<EditionId> {
  return editionFolders(contentFolder).map((name) => name as EditionId)
}

/**
 * What compiling an edition gave: the edition, or its faults, unused allowances among them. Memoised; compiled anew where its files
 * have changed. Throws a `Refusal` where they cannot be read.
 */
export function compilationOf(id: string): Compilation {
  const known = compilations.get(id)
  if (known && !isWriting) return known.compilation
  const files = readFolder(join(contentFolder, id))
  if (known && areSame(known.files, files)) return known.compilation
  const compilation = cache?.read(id, files) ?? compile(id, files)
  compilations.set(id, {files, compilation})
  return compilation
}

function compile(id: string, files: SourceFiles): Compilation {
  const compilation = withAllowances(compileEdition(id, files))
  // Next runs what it bundled before: only who runs the modules themselves says what they made.
  if (process.env['NEXT_RUNTIME'] === undefined) cache?.keep(id, files, compilation)
  return compilation
}

function areSame(a: SourceFiles, b: SourceFiles): boolean {
  return a.size === b.size && [...a].every(([path, bytes]) => Buffer.compare(bytes, b.get(path) ?? new Uint8Array()) === 0 && b.has(path))
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
