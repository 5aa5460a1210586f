import {findings as findingsOf} from '#lib/checks/audit.ts'
import {formatFinding} from '#lib/checks/format-finding.ts'
import type {Compilation} from '#lib/compile/compile-edition.ts'
import {formatDiagnostic, type Diagnostic} from '#lib/diagnostics/diagnostic.ts'
import type {Edition, Finding} from '#lib/edition/index.ts'
import type {FindingsJson} from '#lib/exports/open-data/findings-to-json.ts'
import {findingToJson} from '#lib/exports/open-data/finding-to-json.ts'

/** What compiling the edition of that id gave. */
export interface CheckResult {
  readonly id: string
  readonly compilation: Compilation
}

/** What `check --json` says. */
export interface CheckReport {
  readonly faults: number
  /** Of the rules and of the readers; those that are no fault of the article included. */
  readonly findings: number
  readonly uncitedClaims: number
  readonly editions: ReadonlyArray<{
    readonly id: string
    readonly diagnostics: ReadonlyArray<Diagnostic>
    /** As in `edition.json`; empty where the edition does not compile. */
    readonly findings: FindingsJson['findings']
    readonly uncitedClaims: number
  }>
}

/** The faults of some editions, and what was found in those that compile. */
export function checkReport(results: ReadonlyArray<CheckResult>): CheckReport {
  const editions = results.map(({compilation: {diagnostics, edition}, id}) => ({
    id,
    diagnostics,
    findings: foundIn(edition).map(findingToJson),
    uncitedClaims: edition?.uncitedClaims.length ?? 0
  }))
  return {
    faults: sum(editions, ({diagnostics}) => diagnostics.length),
    findings: sum(editions, ({findings}) => findings.length),
    uncitedClaims: sum(editions, ({uncitedClaims}) => uncitedClaims),
    editions
  }
}

/** The same as text: one line a fault, one a finding if they are asked for, and the figures last. */
export function formatReport(results: ReadonlyArray<CheckResult>, withFindings: boolean): string {
  const {editions, faults, findings, uncitedClaims} = checkReport(results)
  return [
    ...editions.flatMap(({diagnostics, id}) =>
      diagnostics.map((diagnostic) =>
        formatDiagnostic({...diagnostic, place: {...diagnostic.place, path: `${id}/${diagnostic.place.path}`}})
      )
    ),
    ...(withFindings
      ? results.flatMap(({compilation: {edition}}) => foundIn(edition).map((finding) => formatFinding(finding, edition!)))
      : []),
    `${editions.length} editions, ${faults} faults, ${findings} findings, ${uncitedClaims} claims without a source`
  ].join('\n')
}

function foundIn(edition: Edition | undefined): ReadonlyArray<Finding> {
  return edition ? findingsOf(edition) : []
}

function sum<T>(entries: ReadonlyArray<T>, count: (entry: T) => number): number {
  return entries.reduce((total, entry) => total + count(entry), 0)
}
