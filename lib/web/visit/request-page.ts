import {failureReason} from '#lib/web/decide/failure-reason.ts'
import type {FailureReason} from '#lib/web/decide/visit.ts'

/** What a host answered to one request. Redirects are answers. */
export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly location: string | undefined
  readonly retryAfter: string | undefined
  readonly contentType: string
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
  /** Milliseconds for the whole request. */
  readonly timeout: number
  /** Bytes of the body that are read; the rest is never sent. */
  readonly mostBytes: number
  readonly userAgent: string
  /** When it is given the request is dropped, and the promise rejected. */
  readonly signal?: AbortSignal | undefined
}

/** One request for one address, without following redirects. Rejects only when the signal is given. */
export async function requestPage(url: string, {method, mostBytes, signal, timeout, userAgent}: RequestOptions): Promise<Answer | Failure> {
  const limit = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: {
        'user-agent': userAgent,
        accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
        'accept-language': 'ru,ky;q=0.8,en;q=0.6'
      },
      signal: signal ? AbortSignal.any([limit, signal]) : limit
    })
    const contentType = response.headers.get('content-type') ?? ''
    const isPage = response.ok && /html/iu.test(contentType)
    const body = isPage ? await firstBytes(response, mostBytes) : new Uint8Array()
    if (!isPage) await response.body?.cancel().catch(() => undefined)
    return {
      kind: 'answer',
      status: response.status,
      location: textOf(response.headers.get('location')),
      retryAfter: response.headers.get('retry-after') ?? undefined,
      contentType,
      challenged: response.headers.get('cf-mitigated') === 'challenge',
      body
    }
  } catch (error) {
    signal?.throwIfAborted()
    const code = limit.aborted ? 'ETIMEDOUT' : codeOf(error)
    return {kind: 'failure', reason: failureReason(code), detail: code}
  }
}

/** What comes before the limit; a body that breaks off, or takes too long, is judged by what came. */
async function firstBytes(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Array<Uint8Array> = []
  let length = 0
  const reader = response.body?.getReader()
  try {
    while (reader && length < most) {
      const {done, value} = await reader.read()
      if (done) break
      chunks.push(value)
      length += value.length
    }
  } catch {
    // The status and the headers are there.
  }
  await reader?.cancel().catch(() => undefined)
  return Buffer.concat(chunks).subarray(0, most)
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
