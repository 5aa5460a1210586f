import {existsSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {AccessState, Edition} from '#lib/edition/index.ts'
import {addressesToVisit} from '#lib/web/decide/addresses-to-visit.ts'
import {isDue} from '#lib/web/decide/is-due.ts'
import {recordAccess} from '#lib/web/decide/record-access.ts'
import {refusalText} from '#lib/web/decide/refusal-text.ts'
import {visitAll, type Result, type RunEnd, type VisitAllOptions} from '#lib/web/visit/visit-all.ts'

export interface CheckEditionOptions extends Omit<VisitAllOptions, 'onResult'> {
  /** The edition's folder, where access.yaml stands or will stand. */
  readonly folder: string
  /** Addresses visited in the last so many days are left out; 0 leaves none out. */
  readonly days: number
  /** Takes lines for people, one a result. */
  readonly report: (line: string) => void
}

/** An address that a run did not try, and why, for people. */
export interface Untried {
  readonly url: string
  readonly because: string
}

/** How a run went: addresses of the edition, those that were due, the results by state, and what was not tried. */
export interface CheckedEdition {
  readonly end: RunEnd
  readonly listed: number
  readonly due: number
  readonly states: Readonly<Partial<Record<AccessState, number>>>
  /** In the order of the list: refused, visited of late, or left over where the run ended early. */
  readonly untried: ReadonlyArray<Untried>
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
  const lastVisit = (url: string) => edition.access.find((access) => access.url === url)
  const due = listed.filter(({url}) => isDue(lastVisit(url), options.today, days))
  const states: Partial<Record<AccessState, number>> = {}
  const results = new Map<string, Result>()
  const file = join(folder, 'access.yaml')

  const onResult = (result: Result): void => {
    const {access} = result
    const known = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const text = recordAccess(known, access)
    if (text !== known) write(file, text)
    states[access.state] = (states[access.state] ?? 0) + 1
    results.set(access.url, result)
    report(`${String(results.size).padStart(String(due.length).length)}/${due.length}  ${resultLine(result)}`)
  }
  const end = await visitAll(due, {...options, onResult})
  const untried = listed.flatMap(({url}): ReadonlyArray<Untried> => {
    const because = due.some((address) => address.url === url) ? whyUntried(results.get(url), end) : `visited on ${lastVisit(url)?.date}`
    return because === undefined ? [] : [{url, because}]
  })
  return {end, listed: listed.length, due: due.length, states, untried}
}

/** Why a due address was not tried; undefined where it was. */
function whyUntried(result: Result | undefined, end: RunEnd): string | undefined {
  if (!result) return end === 'interrupted' ? 'the run was broken off' : 'nobody answered'
  return result.access.state === 'not-tried' && result.visit.kind === 'refused' ? refusalText(result.visit.refusal) : undefined
}

/** `gone 404  https://…  → 301 https://…  archived 2023-05-01` */
function resultLine({access: {archived, finalUrl, state, status, url}, visit}: Result): string {
  if (visit.kind === 'refused' && visit.chain.length === 0) return `${state}  ${url}  (${refusalText(visit.refusal)})`
  const how = status ?? (visit.kind === 'failed' ? visit.detail : visit.kind)
  const hops = visit.chain.slice(1).map(({status: hop, url: at}) => ` → ${hop} ${at}`)
  const refused = visit.kind === 'refused' ? ` → not followed: ${visit.url} (${refusalText(visit.refusal)})` : ''
  return `${state} ${how}  ${url}${hops.join('')}${refused}${finalUrl === undefined ? '' : ` → ${finalUrl}`}${archived ? `  archived ${archived.timestamp.slice(0, 10)}` : ''}`
}

/** A rename is one step for the file system: nobody finds half a file. */
function write(file: string, text: string): void {
  writeFileSync(`${file}.part`, text)
  renameSync(`${file}.part`, file)
}
