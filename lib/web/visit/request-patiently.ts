import {hostOf} from '#lib/web/decide/interleave-hosts.ts'
import {nextAttempt} from '#lib/web/decide/next-attempt.ts'
import {requestPage, type Answer, type Failure} from './request-page.ts'
import type {VisitOptions} from './visit-options.ts'

/**
 * One request that waits for its turn at the host, and is made again where that may help.
 *
 * While it waits nothing else is asked of that host, which may have asked for the rest. `HEAD` is made again only for a host that is
 * too busy: whatever else goes wrong, `GET` may do better.
 */
export function requestPatiently(
  url: string,
  method: 'HEAD' | 'GET',
  cookie: string,
  {gate, limit, mostBytes, network, retry, signal, sleep, userAgent}: VisitOptions
): Promise<Answer | Failure> {
  return gate(hostOf(url), async () => {
    for (let made = 1; ; made++) {
      const got = await requestPage(url, {cookie, limit, method, mostBytes, network, signal, userAgent})
      const attempt = got.kind === 'failure' ? {reason: got.reason} : {status: got.status, retryAfter: got.retryAfter}
      const isHopeless = method === 'HEAD' && !(got.kind === 'answer' && got.status === 429)
      const wait = isHopeless ? undefined : nextAttempt(attempt, made, Math.random(), Date.now(), retry)
      if (wait === undefined) return got
      await sleep(wait, signal)
    }
  })
}
