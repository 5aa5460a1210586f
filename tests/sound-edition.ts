import {readFolder} from '#lib/catalogue/read-folder.ts'
import {compileEdition, type SourceFiles} from '#lib/compile/compile-edition.ts'
import type {Edition} from '#lib/edition/index.ts'

const folders = {
  /** A small sound edition, in German and Turkish, on bridges: what most tests deviate from. */
  'alte-bruecken-2001': 'tests/fixtures/content/alte-bruecken-2001',
  /** One in Russian with an English abstract, whose record is sound as well: no rule finds anything in it. */
  'mosty-2001': 'tests/fixtures/record/mosty-2001',
  /** One in Kyrgyz, Russian and English whose alignment has all there is: merged and crossing rows, gaps, finer links, phrases, terms, shifts. */
  'tegirmen-2001': 'tests/fixtures/alignment/tegirmen-2001',
  /** The second with a translation of its body into English beside it, and what stands beside a translation. */
  'mosty-2002': 'tests/fixtures/translation/mosty-2002'
}
export type SoundEdition = keyof typeof folders

/** The files of a sound edition. */
export function soundFiles(id: SoundEdition = 'alte-bruecken-2001'): Map<string, Uint8Array> {
  const files = new Map(readFolder(folders[id]))
  return id === 'mosty-2002' ? new Map([...soundFiles('mosty-2001'), ...files]) : files
}

/** A sound edition, with some files replaced. */
export function editionFrom(changes: Readonly<Record<string, string>> = {}, id: SoundEdition = 'alte-bruecken-2001'): Edition {
  const files: SourceFiles = new Map([
    ...soundFiles(id),
    ...Object.entries(changes).map(([path, text]) => [path, new TextEncoder().encode(text)] as const)
  ])
  const {diagnostics, edition} = compileEdition(id, files)
  if (!edition) throw new Error(diagnostics.map(({message}) => message).join('\n'))
  return edition
}
