import type {RetryPolicy} from '#lib/web/decide/next-attempt.ts'
import type {HostGate, Sleep} from './host-gate.ts'

/** How visits behave on the network. */
export interface VisitOptions {
  readonly gate: HostGate
  readonly sleep: Sleep
  readonly retry: RetryPolicy
  /** Milliseconds for one request. */
  readonly timeout: number
  /** Bytes read of a page. */
  readonly mostBytes: number
  /** Redirects followed at most. */
  readonly mostHops: number
  readonly userAgent: string
  readonly signal?: AbortSignal | undefined
}
