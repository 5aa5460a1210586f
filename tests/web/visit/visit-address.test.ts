import {Response} from 'undici'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {accessOfVisit} from '#lib/web/decide/access-of-visit.ts'
import {createNetwork, type Network} from '#lib/web/visit/create-network.ts'
import {createHostGate} from '#lib/web/visit/host-gate.ts'
import {visitAddress} from '#lib/web/visit/visit-address.ts'
import type {VisitOptions} from '#lib/web/visit/visit-options.ts'
import {everyCase, loopbackWeb, send, type LoopbackWeb} from './loopback-web.ts'

let web: LoopbackWeb
let waits: Array<number> = []
/** Ends the request under way, as its time limit would; the web of the tests says when it will not answer. */
let overdue: () => void = () => undefined

const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds)

function options(changes: Partial<VisitOptions> = {}): VisitOptions {
  return {
    gate: createHostGate(0, async () => undefined),
    sleep,
    retry: {attempts: 3, pause: 1000, longestPause: 60_000},
    network: createNetwork({loopback: true}),
    limit: () => {
      const limit = new AbortController()
      overdue = () => limit.abort(new DOMException('The time is over', 'TimeoutError'))
      return limit.signal
    },
    mostBytes: 65_536,
    mostHops: 5,
    userAgent: 'edition-test',
    ...changes
  }
}

async function visit(path: string, changes: Partial<VisitOptions> = {}) {
  const url = web.origin + path
  const result = await visitAddress(url, options(changes))
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
  web = await loopbackWeb(everyCase(() => overdue()))
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
  ['/sets-a-cookie', 'reachable', 200],
  ['/sets-a-cookie-for-its-answer', 'reachable', 200],
  ['/sets-the-same-cookie', 'unreachable', 302],
  ['/sets-ever-new-cookies', 'unreachable', 302],
  ['/sets-a-cookie-of-another', 'unreachable', 302],
  ['/to-a-private-network', 'unreachable', 302],
  ['/to-this-link', 'unreachable', 302],
  ['/to-credentials', 'unreachable', 302],
  ['/to-a-file', 'unreachable', 302],
  ['/breaks-off', 'reachable', 200],
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
    // The page has no end: who read it whole would never answer.
    expect((await visit('/big', {mostBytes: 4096})).outcome).toEqual(['reachable', 200])
  })

  test('that is not answered in time says so', async () => {
    expect((await visit('/slow')).visit).toMatchObject({kind: 'failed', reason: 'timeout', detail: 'ETIMEDOUT'})
    expect((await visit('/endless', {limit: () => AbortSignal.timeout(1)})).visit).toMatchObject({kind: 'failed', reason: 'timeout'})
  })
})

describe('a visit keeps the cookies that it is given', () => {
  const cookies = (path: string) => web.seen.filter((seen) => seen.path === path).map(({cookie}) => cookie)

  test('to its end, and shows them to no other visit', async () => {
    const before = cookies('/sets-a-cookie').length
    await visit('/sets-a-cookie')
    await visit('/sets-a-cookie')
    // HEAD twice, and GET with what HEAD was given; then all over again.
    expect(cookies('/sets-a-cookie').slice(before)).toEqual(['', 'seen=1', 'seen=1', '', 'seen=1', 'seen=1'])
  })

  test('and ends where the same address comes back with the same ones, or where new ones never end', async () => {
    expect(await visit('/sets-the-same-cookie')).toMatchObject({visit: {kind: 'looped'}, chain: {length: 1}})
    expect((await visit('/sets-ever-new-cookies', {mostHops: 3})).chain).toHaveLength(4)
  })

  test('for the host that gave them alone', async () => {
    await visit('/sets-a-cookie-of-another')
    expect(new Set(cookies('/sets-a-cookie-of-another'))).toEqual(new Set(['']))
    const other = await loopbackWeb((_, response) => send(response, 302, {location: `${web.origin}/page`, 'set-cookie': 'other=1'}))
    const byName = other.origin.replace('127.0.0.1', 'other.example.org')
    const network = createNetwork({loopback: true}, (_, callback) => callback(null, [{address: '127.0.0.1', family: 4}]))
    const before = cookies('/page').length
    expect(await visitAddress(byName, options({network}))).toMatchObject({kind: 'answered', status: 200})
    expect(new Set(cookies('/page').slice(before))).toEqual(new Set(['']))
    await other.close()
  })
})

describe('a visit goes nowhere it must not', () => {
  const unasked: VisitOptions['gate'] = () => Promise.reject(new Error('somebody was asked'))

  test.each([
    ['http://127.0.0.1:1/', 'private'],
    ['http://[::1]:1/', 'private'],
    ['http://localhost:1/', 'private'],
    ['http://10.0.0.1/', 'private'],
    ['http://anna:secret@example.org/', 'credentials'],
    ['ftp://example.org/', 'scheme'],
    ['http://', 'no-address']
  ])('where %s is printed', async (url, refusal) => {
    const network = createNetwork({loopback: false})
    const got = await visitAddress(url, options({network, gate: unasked}))
    expect(got).toMatchObject({kind: 'refused', refusal, chain: []})
    expect(JSON.stringify(got)).not.toContain('secret')
  })

  test('where a host sends it there, and says where it would have gone, without name and password', async () => {
    expect((await visit('/to-a-private-network')).visit).toMatchObject({kind: 'refused', refusal: 'private', url: 'http://10.0.0.1/'})
    expect((await visit('/to-credentials')).visit).toMatchObject({kind: 'refused', refusal: 'credentials', url: `${web.origin}/page`})
    expect((await visit('/to-a-file')).visit).toMatchObject({kind: 'misdirected', location: 'file:///page'})
  })

  test.each(['http://127.0.0.1:1/', 'http://localhost:1/', 'http://inside.example.org/'])(
    'where a public host sends it to %s',
    async (to) => {
      const asked: Array<string> = []
      const network: Network = {
        reach: {loopback: false},
        // The public host is played by nobody's machine; the rest of the network is the real one, in which a name stands for a private address.
        fetch: async (url, init) => {
          asked.push(url)
          if (url === 'https://public.example.org/') return new Response(null, {status: 302, headers: {location: to}})
          return createNetwork({loopback: false}, (_, callback) => callback(null, [{address: '192.168.0.1', family: 4}])).fetch(url, init)
        }
      }
      expect(await visitAddress('https://public.example.org/', options({network}))).toMatchObject({
        kind: 'refused',
        refusal: 'private',
        chain: [{url: 'https://public.example.org/', status: 302}]
      })
      expect(asked.slice(1)).toEqual(to.includes('inside') ? [to] : [])
    }
  )

  test('where a name stands for a private address, which is asked about once', async () => {
    let lookedUp = 0
    const network = createNetwork({loopback: false}, (_, callback) => {
      lookedUp += 1
      callback(null, [{address: '10.0.0.1', family: 4}])
    })
    expect(await visitAddress('http://inside.example.org/', options({network}))).toMatchObject({
      kind: 'refused',
      refusal: 'private',
      chain: []
    })
    expect([lookedUp, waits]).toEqual([1, []])
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

test('a visit that is broken off rejects at once', async () => {
  const interruption = new AbortController()
  const pending = visitAddress(`${web.origin}/endless`, options({signal: interruption.signal, limit: () => new AbortController().signal}))
  await web.asked('/endless')
  interruption.abort()
  await expect(pending).rejects.toThrow()
})
