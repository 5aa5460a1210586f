import type {Access, AccessState} from '#lib/edition/index.ts'
import {soft404Sign} from './soft-404.ts'
import type {Visit} from './visit.ts'

/** What a visit says of an address, without the archived copy, which is another matter. */
export type VisitedAccess = Omit<Access, 'archived'>

/** Titles of tests for robots that come with a good status. */
const botWalls =
  /^(?:just a moment|attention required|ddos-guard|are you a robot|checking your browser|проверка браузера|вы не робот|access denied)/iu

/**
 * The state of an address after a visit; `date` is its day, ISO 8601.
 *
 * 401, 403, 407, 429, 451 and a test for robots are *blocked*, which says nothing of the document; only 404 and 410 are *gone*. A
 * redirect that leads nowhere, or where a visit must not go, a failing host and every other bad answer are *unreachable*. What was
 * refused before anybody was asked is *not tried*: it has no status and no day.
 */
export function accessOfVisit(url: string, visit: Visit, date: string): VisitedAccess {
  const last = visit.chain.at(-1)
  if (visit.kind === 'refused' && last === undefined)
    return {url, state: 'not-tried', status: undefined, finalUrl: undefined, date: undefined}
  if (visit.kind !== 'answered')
    return {url, state: 'unreachable', status: visit.kind === 'failed' ? undefined : last?.status, finalUrl: undefined, date}
  const moved = visit.url !== new URL(url).href
  return {
    url,
    state: stateOf(url, visit),
    // Some hosts answer with numbers of their own, which are no status.
    status: visit.status <= 599 ? visit.status : undefined,
    finalUrl: moved ? readable(visit.url) : undefined,
    date
  }
}

function stateOf(asked: string, {challenged, page, status, url}: Extract<Visit, {kind: 'answered'}>): AccessState {
  if (challenged || status === 401 || status === 403 || status === 407 || status === 429 || status === 451 || status > 599) return 'blocked'
  if (status === 404 || status === 410) return 'gone'
  if (status < 200 || status > 299) return 'unreachable'
  if (page?.title !== undefined && botWalls.test(page.title)) return 'blocked'
  return soft404Sign(asked, url, page) === undefined ? 'reachable' : 'soft-404'
}

/** Percent escapes decoded where they make text, as the list prints its addresses; never white space. */
function readable(url: string): string {
  try {
    const decoded = decodeURI(url)
    return /\s/u.test(decoded) ? url : decoded
  } catch {
    return url
  }
}
