import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {accessOfVisit} from '#lib/web/decide/access-of-visit.ts'
import {createHostGate} from '#lib/web/visit/host-gate.ts'
import {visitAddress} from '#lib/web/visit/visit-address.ts'
import type {VisitOptions} from '#lib/web/visit/visit-options.ts'
import {everyCase, loopbackWeb, type LoopbackWeb} from './loopback-web.ts'

let web: LoopbackWeb
let waits: Array<number> = []

const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)

function options(changes: Partial<VisitOptions> = {}): VisitOptions {
  return {
    gate: createHostGate(0, async () => undefined),
    sleep,
    retry: {attempts: 3, pause: 1000, longestPause: 60_000},
    timeout: 5000,
    mostBytes: 65_536,
    mostHops: 5,
    userAgent: 'edition-test',
    ...changes
  }
}

const hanging = new Set(['/slow', '/slow-body', '/head-hangs'])

async function visit(path: string, changes: Partial<VisitOptions> = {}) {
  const url = web.origin + path
  const result = await visitAddress(url, options(hanging.has(path) ? {timeout: 250, ...changes} : changes))
  const {finalUrl, state, status} = accessOfVisit(url, result, '2026-11-25')
  return {
    visit: result,
    outcome: [state, status],
    finalUrl: finalUrl?.replace(web.origin, ''),
    chain: result.chain.map((hop) => `${hop.status} ${decodeURI(hop.url.replace(web.origin, ''))}`)
  }
}

function requests(path: string): ReadonlyArray<string> {
  return web.seen.filter((seen) => seen.path === path).map(({method}) => method)
}

beforeAll(async () => {
  web = await loopbackWeb(everyCase())
})
afterAll(() => web.close())
beforeEach(() => {
  waits = []
})

test.each([
  ['/page', 'reachable', 200],
  ['/мост/открыт', 'reachable', 200],
  ['/file.pdf', 'reachable', 200],
  ['/for-a-browser', 'reachable', 200],
  ['/no-head', 'reachable', 200],
  ['/head-is-gone', 'reachable', 200],
  ['/head-hangs', 'reachable', 200],
  ['/falters', 'reachable', 200],
  ['/says-so', 'soft-404', 200],
  ['/empty', 'soft-404', 200],
  ['/to-the-root', 'soft-404', 200],
  ['/news/2017/most', 'soft-404', 200],
  ['/gone', 'gone', 404],
  ['/removed', 'gone', 410],
  ['/forbidden', 'blocked', 403],
  ['/login', 'blocked', 401],
  ['/challenge', 'blocked', 503],
  ['/busy-for-long', 'blocked', 429],
  ['/broken', 'unreachable', 500],
  ['/loop', 'unreachable', 302],
  ['/to-itself', 'unreachable', 301],
  ['/to-nowhere', 'unreachable', 301],
  ['/to-a-letter', 'unreachable', 302],
  ['/without-location', 'unreachable', 302],
  ['/hop/1', 'unreachable', 302],
  ['/slow', 'unreachable', undefined],
  ['/reset', 'unreachable', undefined]
])('%s is %s', async (path, state, status) => {
  expect((await visit(path)).outcome).toEqual([state, status])
})

describe('a redirect', () => {
  test('is followed, and the way is kept', async () => {
    const {chain, finalUrl} = await visit('/moved')
    expect(chain).toEqual(['301 /moved', '302 /moved-again'])
    expect(finalUrl).toBe('/page')
  })

  test('may name a Cyrillic address in raw bytes', async () => {
    expect(await visit('/to-cyrillic')).toMatchObject({outcome: ['reachable', 200], finalUrl: '/мост/открыт'})
  })

  test('ends where it comes back, or goes on for too long', async () => {
    expect(await visit('/loop')).toMatchObject({chain: ['302 /loop', '302 /loop-2'], visit: {kind: 'looped'}})
    expect((await visit('/hop/10', {mostHops: 3})).chain).toHaveLength(4)
  })

  test('that is none says what it said', async () => {
    expect((await visit('/to-a-letter')).visit).toMatchObject({kind: 'misdirected', location: 'mailto:anna@example.org'})
  })
})

describe('a request', () => {
  test('for a file asks for no bytes of it', async () => {
    await visit('/file.pdf')
    expect(new Set(requests('/file.pdf'))).toEqual(new Set(['HEAD']))
  })

  test('says honestly who asks', () => {
    expect(new Set(web.seen.map(({userAgent}) => userAgent))).toEqual(new Set(['edition-test']))
  })

  test('is made again, later and later, where a host fails', async () => {
    const before = requests('/broken').length
    await visit('/broken')
    expect(requests('/broken').slice(before)).toEqual(['HEAD', 'GET', 'GET', 'GET'])
    expect(waits).toHaveLength(2)
    expect(waits[0]).toBeGreaterThanOrEqual(1000)
    expect(waits[1]).toBeGreaterThanOrEqual(2000)
  })

  test('waits as long as a busy host asks', async () => {
    expect((await visit('/busy')).outcome).toEqual(['reachable', 200])
    expect(waits.filter((wait) => wait === 7000).length).toBeGreaterThanOrEqual(2)
  })

  test('is not made again where a host asks for an hour', async () => {
    const before = requests('/busy-for-long').length
    await visit('/busy-for-long')
    expect(requests('/busy-for-long').slice(before)).toEqual(['HEAD'])
  })

  test('reads no more of a page than it needs', async () => {
    const begin = performance.now()
    expect((await visit('/big', {timeout: 20_000, mostBytes: 4096})).outcome).toEqual(['reachable', 200])
    expect(performance.now() - begin).toBeLessThan(10_000)
  })

  test('judges a page that stops in the middle by what came', async () => {
    expect((await visit('/slow-body')).outcome).toEqual(['reachable', 200])
  })
})

test('a host that refuses, or has no certificate, is unreachable, and is asked once', async () => {
  const closed = await loopbackWeb(() => undefined)
  await closed.close()
  let asked = 0
  const gate: VisitOptions['gate'] = (_, request) => {
    asked += 1
    return request()
  }
  expect(await visitAddress(closed.origin, options({gate}))).toMatchObject({kind: 'failed', reason: 'refused', detail: 'ECONNREFUSED'})
  expect(await visitAddress(web.origin.replace('http:', 'https:'), options({gate}))).toMatchObject({kind: 'failed', reason: 'certificate'})
  expect(asked).toBe(2)
})

test('what is no address is not asked for', async () => {
  expect(await visitAddress('http://', options())).toMatchObject({kind: 'failed', detail: 'no address'})
})

test('a visit that is broken off rejects at once', async () => {
  const interruption = new AbortController()
  const pending = visitAddress(`${web.origin}/slow`, options({timeout: 60_000, signal: interruption.signal}))
  setTimeout(() => interruption.abort(), 50)
  await expect(pending).rejects.toThrow()
})
