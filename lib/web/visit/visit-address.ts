import {CookieJar} from 'tough-cookie'
import {pageGlimpse} from '#lib/web/decide/page-glimpse.ts'
import {refusalOf, type Refusal} from '#lib/web/decide/refusal-of.ts'
import type {Hop, Visit} from '#lib/web/decide/visit.ts'
import type {Answer} from './request-page.ts'
import {requestPatiently} from './request-patiently.ts'
import type {VisitOptions} from './visit-options.ts'

/**
 * Visits an address and follows its redirects, unless they lead where a visit must not go.
 *
 * `HEAD` first: it answers for files without their bytes. Whatever it does not answer for is asked again by `GET`, because many
 * hosts refuse `HEAD`, answer it otherwise or not at all, and because only a page's text can say that there is nothing.
 *
 * Cookies are kept for this visit and shown to no other: some pages set one, redirect to themselves and open at the second request.
 */
export async function visitAddress(url: string, options: VisitOptions): Promise<Visit> {
  const jar = new CookieJar(undefined, {looseMode: true})
  const {answer, visit} = await follow(url, 'HEAD', jar, options)
  if (visit.kind === 'refused' || (visit.kind === 'failed' && ['no-name', 'refused', 'certificate'].includes(visit.reason))) return visit
  return answer && (answer.status === 429 || isFile(answer)) ? visit : (await follow(url, 'GET', jar, options)).visit
}

function isFile({contentType, status}: Answer): boolean {
  return status >= 200 && status < 300 && contentType !== '' && !/html/iu.test(contentType)
}

async function follow(
  url: string,
  method: 'HEAD' | 'GET',
  jar: CookieJar,
  options: VisitOptions
): Promise<{readonly visit: Visit; readonly answer: Answer | undefined}> {
  const {reach} = options.network
  const chain: Array<Hop> = []
  const seen = new Set<string>()
  const refuse = (at: string, refusal: Refusal) => ({visit: {kind: 'refused', chain, url: shown(at), refusal} as const, answer: undefined})
  const first = refusalOf(url, reach)
  if (first) return refuse(url, first)
  let at = url
  let cookie = await jar.getCookieString(at)
  while (true) {
    seen.add(stepOf(at, cookie))
    const answer = await requestPatiently(at, method, cookie, options)
    if (answer.kind === 'failure') {
      if (answer.reason === 'private') return refuse(at, 'private')
      return {visit: {kind: 'failed', chain, reason: answer.reason, detail: answer.detail}, answer: undefined}
    }
    const {body, challenged, contentType, cookies, location, status} = answer
    // A cookie that its host may not set is none.
    for (const given of cookies) await jar.setCookie(given, at, {ignoreError: true})
    if (![301, 302, 303, 307, 308].includes(status)) {
      const page =
        body.length > 0 || (method === 'GET' && status < 300 && /html/iu.test(contentType)) ? pageGlimpse(body, contentType) : undefined
      return {visit: {kind: 'answered', chain, url: new URL(at).href, status, challenged, page}, answer}
    }
    chain.push({url: at, status})
    const next = location !== undefined && URL.canParse(location, at) ? new URL(location, at).href : undefined
    const refusal = next === undefined ? 'no-address' : refusalOf(next, reach)
    if (next === undefined || refusal === 'no-address' || refusal === 'scheme')
      return {visit: {kind: 'misdirected', chain, location: location ?? ''}, answer}
    if (refusal) return refuse(next, refusal)
    cookie = await jar.getCookieString(next)
    if (seen.has(stepOf(next, cookie)) || chain.length > options.mostHops) return {visit: {kind: 'looped', chain}, answer}
    at = next
  }
}

/** The same address with other cookies is another step; with the same ones it answers the same again. */
function stepOf(url: string, cookie: string): string {
  return `${new URL(url).href.replace(/#.*$/u, '')} ${cookie}`
}

/** An address without the name and the password in it. */
function shown(url: string): string {
  if (!URL.canParse(url)) return url
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  return bare.href
}
