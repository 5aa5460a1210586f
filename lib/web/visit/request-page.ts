import {failureReason} from '#lib/web/decide/failure-reason.ts'
import type {FailureReason} from '#lib/web/decide/visit.ts'
import type {Network} from './create-network.ts'
import {firstBytes} from './first-bytes.ts'

/** What a host answered to one request. Redirects are answers. */
export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly location: string | undefined
  readonly retryAfter: string | undefined
  readonly contentType: string
  /** Each `Set-Cookie` as it came. */
  readonly cookies: ReadonlyArray<string>
  readonly challenged: boolean
  /** The first bytes of a good answer in HTML; empty for every other. */
  readonly body: Uint8Array
}

export interface Failure {
  readonly kind: 'failure'
  readonly reason: FailureReason
  /** The code of Node or OpenSSL, for people. */
  readonly detail: string
}

export interface RequestOptions {
  readonly method: 'HEAD' | 'GET'
  readonly network: Network
  /** What the visit was given to show again: a `Cookie` header; empty where there is none. */
  readonly cookie: string
  /** The signal that ends a request that takes too long; made anew for each. */
  readonly limit: () => AbortSignal
  /** Bytes of the body that are read; the rest is never sent. */
  readonly mostBytes: number
  readonly userAgent: string
  /** When it is given the request is dropped, and the promise rejected. */
  readonly signal?: AbortSignal | undefined
}

/** One request for one address, without following redirects. Rejects only when the signal is given. */
export async function requestPage(
  url: string,
  {cookie, limit: newLimit, method, mostBytes, network, signal, userAgent}: RequestOptions
): Promise<Answer | Failure> {
  const limit = newLimit()
  try {
    const response = await network.fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        'accept-language': 'ru,ky;q=0.8,en;q=0.6',
        ...(cookie !== '' && {cookie})
      },
      signal: signal ? AbortSignal.any([limit, signal]) : limit
    })
    const contentType = response.headers.get('content-type') ?? ''
    const isPage = response.ok && /html/iu.test(contentType)
    const body = isPage ? await firstBytes(response.body, mostBytes) : new Uint8Array()
    if (!isPage) await response.body?.cancel().catch(() => undefined)
    return {
      kind: 'answer',
      status: response.status,
      location: textOf(response.headers.get('location')),
      retryAfter: response.headers.get('retry-after') ?? undefined,
      contentType,
      cookies: response.headers.getSetCookie(),
      challenged: response.headers.get('cf-mitigated') === 'challenge',
      body
    }
  } catch (error) {
    signal?.throwIfAborted()
    const code = limit.aborted ? 'ETIMEDOUT' : codeOf(error)
    return {kind: 'failure', reason: failureReason(code), detail: code}
  }
}

/** Headers come as Latin-1, byte by byte; an address that is not ASCII was UTF-8. */
function textOf(header: string | null): string | undefined {
  if (header === null) return undefined
  return /[\u0080-\u00ff]/u.test(header) ? Buffer.from(header, 'latin1').toString('utf8') : header
}

/** The code stands in the cause of what `fetch` throws, or in the causes of its cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return error.cause === undefined ? error.name : codeOf(error.cause)
}
