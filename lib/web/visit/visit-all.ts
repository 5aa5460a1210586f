import type {Access} from '#lib/edition/index.ts'
import {accessOfVisit} from '#lib/web/decide/access-of-visit.ts'
import type {ListedAddress} from '#lib/web/decide/addresses-to-visit.ts'
import {interleaveHosts} from '#lib/web/decide/interleave-hosts.ts'
import type {Visit} from '#lib/web/decide/visit.ts'
import {findArchivedCopy} from './find-archived-copy.ts'
import {visitAddress} from './visit-address.ts'
import type {VisitOptions} from './visit-options.ts'

/** One address, done. */
export interface Result {
  readonly access: Access
  readonly visit: Visit
}

export interface VisitAllOptions extends VisitOptions {
  /** Addresses visited at a time. */
  readonly parallel: number
  /** Where the archive is asked, without a path. */
  readonly archive: string
  /** The day of the visits, ISO 8601. */
  readonly today: string
  /** Called for each address as soon as its result is sure. */
  readonly onResult: (result: Result) => void
}

/** How a run ended. `offline`: nobody answered: the network is missing here, and nothing was found out. */
export type RunEnd = 'done' | 'interrupted' | 'offline'

/**
 * Visits addresses, several at a time, and asks the archive for a copy of each.
 *
 * That a host has no name, no route or no time says something of the host only if others can be reached: such results wait for the
 * first answer of anybody, and are dropped if there is none. What is refused here needs no network: it is told at once, and the
 * archive is not asked for it.
 */
export async function visitAll(
  addresses: ReadonlyArray<ListedAddress>,
  {archive, onResult, parallel, today, ...options}: VisitAllOptions
): Promise<RunEnd> {
  const queue = [...interleaveHosts(addresses)]
  const held: Array<Result> = []
  let online = false

  const settle = (result: Result): void => {
    if (result.access.state === 'not-tried') return onResult(result)
    online ||= provesNetwork(result)
    if (!online) return void held.push(result)
    for (const waiting of [...held.splice(0), result]) onResult(waiting)
  }
  const work = async (): Promise<void> => {
    for (let address = queue.shift(); address; address = queue.shift()) {
      const visit = await visitAddress(address.url, options)
      const access = accessOfVisit(address.url, visit, today)
      const archived = access.state === 'not-tried' ? undefined : await findArchivedCopy(archive, address, options)
      settle({access: {...access, archived}, visit})
    }
  }
  try {
    await Promise.all(Array.from({length: parallel}, work))
  } catch (error) {
    if (options.signal?.aborted) return 'interrupted'
    throw error
  }
  return held.length > 0 ? 'offline' : 'done'
}

/** An answer, or a certificate, comes from somebody; a refusal may come from this machine. */
function provesNetwork({access, visit}: Result): boolean {
  return visit.kind !== 'failed' || visit.chain.length > 0 || visit.reason === 'certificate' || access.archived !== undefined
}
