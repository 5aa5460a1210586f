import {archiveQuery, archivedCopy} from '#lib/web/decide/archived-copy.ts'
import {hostOf} from '#lib/web/decide/interleave-hosts.ts'
import {nextAttempt} from '#lib/web/decide/next-attempt.ts'
import type {Access} from '#lib/edition/index.ts'
import type {VisitOptions} from './visit-options.ts'

/** The archived copy of an address nearest to a moment; undefined where the archive knows none, or does not answer. */
export async function findArchivedCopy(
  api: string,
  {citedIn, url}: {readonly url: string; readonly citedIn: string},
  {gate, limit, network, retry, signal, sleep, userAgent}: VisitOptions
): Promise<Access['archived']> {
  const query = archiveQuery(api, url, citedIn)
  return gate(hostOf(query), async () => {
    for (let made = 1; ; made++) {
      const response = await ask(query, {limit, network, signal, userAgent})
      signal?.throwIfAborted()
      if (response.status === 200) return archivedCopy(response.json)
      const attempt =
        response.status === undefined ? {reason: 'other' as const} : {status: response.status, retryAfter: response.retryAfter}
      const wait = nextAttempt(attempt, made, Math.random(), Date.now(), retry)
      if (wait === undefined) return undefined
      await sleep(wait, signal)
    }
  })
}

async function ask(
  query: string,
  {limit, network, signal, userAgent}: Pick<VisitOptions, 'limit' | 'network' | 'signal' | 'userAgent'>
): Promise<{status?: number; retryAfter?: string | undefined; json?: unknown}> {
  try {
    const response = await network.fetch(query, {
      headers: {'user-agent': userAgent, accept: 'application/json'},
      signal: signal ? AbortSignal.any([limit(), signal]) : limit()
    })
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after') ?? undefined,
      json: response.ok ? await response.json() : undefined
    }
  } catch {
    return {}
  }
}
