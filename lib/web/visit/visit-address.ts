import {pageGlimpse} from '#lib/web/decide/page-glimpse.ts'
import type {Hop, Visit} from '#lib/web/decide/visit.ts'
import type {Answer} from './request-page.ts'
import {requestPatiently} from './request-patiently.ts'
import type {VisitOptions} from './visit-options.ts'

/**
 * Visits an address and follows its redirects.
 *
 * `HEAD` first: it answers for files without their bytes. Whatever it does not answer for is asked again by `GET`, because many
 * hosts refuse `HEAD`, answer it otherwise or not at all, and because only a page's text can say that there is nothing.
 */
export async function visitAddress(url: string, options: VisitOptions): Promise<Visit> {
  if (!isWebAddress(url)) return {kind: 'failed', chain: [], reason: 'other', detail: 'no address'}
  const {answer, visit} = await follow(url, 'HEAD', options)
  if (visit.kind === 'failed' && ['no-name', 'refused', 'certificate'].includes(visit.reason)) return visit
  return answer && (answer.status === 429 || isFile(answer)) ? visit : (await follow(url, 'GET', options)).visit
}

function isFile({contentType, status}: Answer): boolean {
  return status >= 200 && status < 300 && contentType !== '' && !/html/iu.test(contentType)
}

async function follow(
  url: string,
  method: 'HEAD' | 'GET',
  options: VisitOptions
): Promise<{readonly visit: Visit; readonly answer: Answer | undefined}> {
  const chain: Array<Hop> = []
  const seen = new Set<string>()
  let at = url
  while (true) {
    seen.add(withoutFragment(at))
    const answer = await requestPatiently(at, method, options)
    if (answer.kind === 'failure') return {visit: {kind: 'failed', chain, reason: answer.reason, detail: answer.detail}, answer: undefined}
    const {body, challenged, contentType, location, status} = answer
    if (![301, 302, 303, 307, 308].includes(status)) {
      const page =
        body.length > 0 || (method === 'GET' && status < 300 && /html/iu.test(contentType)) ? pageGlimpse(body, contentType) : undefined
      return {visit: {kind: 'answered', chain, url: new URL(at).href, status, challenged, page}, answer}
    }
    chain.push({url: at, status})
    const next = location !== undefined && URL.canParse(location, at) ? new URL(location, at).href : undefined
    if (next === undefined || !isWebAddress(next)) return {visit: {kind: 'misdirected', chain, location: location ?? ''}, answer}
    if (seen.has(withoutFragment(next)) || chain.length > options.mostHops) return {visit: {kind: 'looped', chain}, answer}
    at = next
  }
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol)
}

function withoutFragment(url: string): string {
  return new URL(url).href.replace(/#.*$/u, '')
}
