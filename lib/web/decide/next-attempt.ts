import {retryAfterToMilliseconds} from './retry-after.ts'
import type {FailureReason} from './visit.ts'

/** What one request gave, as far as trying again depends on it. */
export type Attempt = {readonly reason: FailureReason} | {readonly status: number; readonly retryAfter: string | undefined}

export interface RetryPolicy {
  /** Requests for one address at most, the first included. */
  readonly attempts: number
  /** Milliseconds before the second request; each further wait is twice as long. */
  readonly pause: number
  /** Milliseconds that a host may ask us to wait; who asks for more is left alone. */
  readonly longestPause: number
}

const passing: ReadonlySet<FailureReason> = new Set(['no-network', 'reset', 'timeout', 'other'])
const passingStatus: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/**
 * Milliseconds to wait before the next request for an address; undefined where another one would be no use.
 *
 * A host that says `Retry-After` is taken at its word, but never asked again at once. Otherwise the wait grows from one attempt to
 * the next; `chance`, from 0 to 1, spreads it by half, so that many visitors don't come back at once. `made` counts the requests made
 * so far.
 */
export function nextAttempt(
  attempt: Attempt,
  made: number,
  chance: number,
  now: number,
  {attempts, longestPause, pause}: RetryPolicy
): number | undefined {
  if (made >= attempts) return undefined
  const usual = Math.min(longestPause, pause * 2 ** (made - 1) * (1 + chance / 2))
  if ('reason' in attempt) return passing.has(attempt.reason) ? usual : undefined
  if (!passingStatus.has(attempt.status)) return undefined
  const asked = attempt.retryAfter === undefined ? undefined : retryAfterToMilliseconds(attempt.retryAfter, now)
  if (asked === undefined) return usual
  return asked <= longestPause ? Math.max(asked, Math.min(pause, longestPause)) : undefined
}
