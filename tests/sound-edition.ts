import {readFolder} from '#lib/catalogue/read-folder.ts'
import {compileEdition, type SourceFiles} from '#lib/compile/compile-edition.ts'
import type {Edition} from '#lib/edition/index.ts'

/** The files of a small sound edition, in German and Turkish, on bridges: what tests deviate from. */
export function soundFiles(): Map<string, Uint8Array> {
  return new Map(readFolder('tests/fixtures/content/alte-bruecken-2001'))
}

/** The sound edition, with some files replaced. */
export function editionFrom(changes: Readonly<Record<string, string>> = {}): Edition {
  const files: SourceFiles = new Map([
    ...soundFiles(),
    ...Object.entries(changes).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
  ])
  const {diagnostics, edition} = compileEdition('alte-bruecken-2001', files)
  if (!edition) throw new Error(diagnostics.map(({message}) => message).join('\n'))
  return edition
}
