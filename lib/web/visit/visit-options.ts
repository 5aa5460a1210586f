import type {RetryPolicy} from '#lib/web/decide/next-attempt.ts'
import type {Network} from './create-network.ts'
import type {HostGate, Sleep} from './host-gate.ts'

/** How visits behave on the network. */
export interface VisitOptions {
  readonly gate: HostGate
  readonly sleep: Sleep
  readonly retry: RetryPolicy
  readonly network: Network
  /** The signal that ends a request that takes too long; made anew for each. */
  readonly limit: () => AbortSignal
  /** Bytes read of a page. */
  readonly mostBytes: number
  /** Redirects followed at most. */
  readonly mostHops: number
  readonly userAgent: string
  readonly signal?: AbortSignal | undefined
}
