import {compareDiagnostics, type Diagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Report} from '#lib/diagnostics/report.ts'
import {isSlug, type Edition, type EditionId} from '#lib/edition/index.ts'
import {nameHint} from '#lib/language/name-hint.ts'
import {oneLine} from '#lib/text/one-line.ts'
import {readSources, type SourceFiles} from '#lib/compile/read/read-sources.ts'
import {assembleEdition} from './assemble-edition.ts'

export type {SourceFiles} from '#lib/compile/read/read-sources.ts'

export type Compilation =
  | {readonly edition: Edition; readonly diagnostics: ReadonlyArray<Diagnostic>}
  | {readonly edition: undefined; readonly diagnostics: ReadonlyArray<Diagnostic>}

/**
 * Source files → one frozen `Edition`, or its faults: each cause once. What depends on a file that cannot be read, or on a text that is not
 * whole, is not asked before that is mended.
 *
 * Pure: reads no disk, throws on no content (tests/compile/unreadable.test.ts).
 */
export function compileEdition(id: string, files: SourceFiles): Compilation {
  const diagnostics: Array<Diagnostic> = []
  const report: Report = (rule, message, place, hint) => {
    diagnostics.push({rule, severity: 'error', message: oneLine(message), place, hint: oneLine(hint)})
  }
  if (!isSlug(id)) {
    const hint = nameHint(id) ?? 'The name of the folder is the address for ever: small letters, as in `bridges-2001`.'
    report('id-follows-grammar', `Unexpected edition \`${id}\`, expected letters, digits and hyphens`, {path: '.'}, hint)
  }
  const sources = readSources(files, report)
  const edition = sources && assembleEdition(id as EditionId, sources, report)
  diagnostics.sort(compareDiagnostics)
  return diagnostics.length > 0 || !edition ? {edition: undefined, diagnostics} : {edition, diagnostics}
}
