import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {AccessState, Edition} from '#lib/edition/index.ts'
import {addressesToVisit} from '#lib/web/decide/addresses-to-visit.ts'
import {isDue} from '#lib/web/decide/is-due.ts'
import {recordAccess} from '#lib/web/decide/record-access.ts'
import {visitAll, type Result, type RunEnd, type VisitAllOptions} from '#lib/web/visit/visit-all.ts'

export interface CheckEditionOptions extends Omit<VisitAllOptions, 'onResult'> {
  /** The edition's folder, where access.yaml stands or will stand. */
  readonly folder: string
  /** Addresses visited in the last so many days are left out; 0 leaves none out. */
  readonly days: number
  /** Takes lines for people, one a result. */
  readonly report: (line: string) => void
}

/** How a run went: addresses of the edition, those that were due, and the results by state. */
export interface CheckedEdition {
  readonly end: RunEnd
  readonly listed: number
  readonly due: number
  readonly states: Readonly<Partial<Record<AccessState, number>>>
}

/**
 * Visits the addresses of an edition that are due and writes each result into its access.yaml at once, whole or not at all: a run
 * that is broken off loses nothing, and the next one goes on where it stopped.
 */
export async function checkEditionLinks(
  edition: Edition,
  {days, folder, report, ...options}: CheckEditionOptions
): Promise<CheckedEdition> {
  const listed = addressesToVisit(edition)
  const due = listed.filter(({url}) =>
    isDue(
      edition.access.find((access) => access.url === url),
      options.today,
      days
    )
  )
  const states: Partial<Record<AccessState, number>> = {}
  const file = join(folder, 'access.yaml')
  let done = 0

  const onResult = (result: Result): void => {
    const {access} = result
    write(file, recordAccess(existsSync(file) ? readFileSync(file, 'utf8') : '', access))
    states[access.state] = (states[access.state] ?? 0) + 1
    done += 1
    report(`${String(done).padStart(String(due.length).length)}/${due.length}  ${resultLine(result)}`)
  }
  const end = await visitAll(due, {...options, onResult})
  return {end, listed: listed.length, due: due.length, states}
}

/** `gone 404  https://…  ← 301 https://…  archived 2023-05-01` */
function resultLine({access: {archived, finalUrl, state, status, url}, visit}: Result): string {
  const how = status ?? (visit.kind === 'failed' ? visit.detail : visit.kind)
  const hops = visit.chain.slice(1).map(({status: hop, url: at}) => ` → ${hop} ${at}`)
  return `${state} ${how}  ${url}${hops.join('')}${finalUrl === undefined ? '' : ` → ${finalUrl}`}${archived ? `  archived ${archived.timestamp.slice(0, 10)}` : ''}`
}

/** A rename is one step for the file system: nobody finds half a file. */
function write(file: string, text: string): void {
  writeFileSync(`${file}.part`, text)
  renameSync(`${file}.part`, file)
}
