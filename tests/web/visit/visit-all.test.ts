import {afterEach, describe, expect, test} from 'vitest'
import type {ListedAddress} from '#lib/web/decide/addresses-to-visit.ts'
import {createHostGate} from '#lib/web/visit/host-gate.ts'
import {sleep} from '#lib/web/visit/sleep.ts'
import {visitAll, type Result, type VisitAllOptions} from '#lib/web/visit/visit-all.ts'
import {everyCase, html, loopbackWeb, send, type LoopbackWeb, type Seen} from './loopback-web.ts'

const open: Array<LoopbackWeb> = []

async function web(answer: Parameters<typeof loopbackWeb>[0]): Promise<LoopbackWeb> {
  const made = await loopbackWeb(answer)
  open.push(made)
  return made
}

/** Knows a copy of addresses that hold `page`. */
function archive(): Promise<LoopbackWeb> {
  return web((request, response) => {
    const asked = new URL(request.url ?? '', 'http://archive').searchParams
    const url = asked.get('url') ?? ''
    const closest = {
      available: true,
      url: `http://web.archive.example.org/web/20010601000000/${url}`,
      timestamp: '20010601000000',
      status: '200'
    }
    if (url.endsWith('/falters')) return send(response, 503)
    send(
      response,
      200,
      {'content-type': 'application/json'},
      JSON.stringify({archived_snapshots: url.endsWith('/page') && asked.get('timestamp') === '2001' ? {closest} : {}})
    )
  })
}

async function run(urls: ReadonlyArray<string>, changes: Partial<VisitAllOptions> = {}) {
  const results: Array<Result> = []
  const end = await visitAll(
    urls.map((url): ListedAddress => ({url, isSuggested: false, citedIn: '2001'})),
    {
      gate: createHostGate(0, async () => undefined),
      sleep: async () => undefined,
      retry: {attempts: 2, pause: 1, longestPause: 60_000},
      timeout: 5000,
      mostBytes: 65_536,
      mostHops: 5,
      userAgent: 'edition-test',
      parallel: 2,
      archive: changes.archive ?? (await archive()).origin,
      today: '2026-11-25',
      onResult: (result) => results.push(result),
      ...changes
    }
  )
  return {end, results, states: results.map(({access: {state, url}}) => `${state} ${new URL(url).pathname}`)}
}

/** The most requests that were under way at once. */
function mostAtOnce(seen: ReadonlyArray<Seen>): number {
  return Math.max(0, ...seen.map(({from}) => seen.filter((other) => other.from <= from && from < other.to).length))
}

/** A free port where nobody listens. */
async function nobody(): Promise<string> {
  const closed = await loopbackWeb(() => undefined)
  await closed.close()
  return closed.origin
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((made) => made.close()))
})

describe('a run', () => {
  test('tells each address with its state, day and nearest copy', async () => {
    const {origin} = await web(everyCase())
    const {end, results} = await run([`${origin}/page`, `${origin}/gone`])
    expect(end).toBe('done')
    expect(results.map(({access}) => access)).toEqual([
      {
        url: `${origin}/page`,
        state: 'reachable',
        status: 200,
        finalUrl: undefined,
        date: '2026-11-25',
        archived: {url: `https://web.archive.example.org/web/20010601000000/${origin}/page`, timestamp: '2001-06-01T00:00:00Z'}
      },
      {url: `${origin}/gone`, state: 'gone', status: 404, finalUrl: undefined, date: '2026-11-25', archived: undefined}
    ])
  })

  test('says nothing of a copy where the archive fails', async () => {
    const {origin} = await web(everyCase())
    expect((await run([`${origin}/falters`])).results[0]?.access).toMatchObject({state: 'reachable', archived: undefined})
    expect((await run([`${origin}/page`], {archive: await nobody()})).results[0]?.access).toMatchObject({
      state: 'reachable',
      archived: undefined
    })
  })

  test('asks a host for one thing at a time, with a pause between', async () => {
    const slowly = await web((_, response) => setTimeout(() => send(response, 200, {}, html('Мост')), 20))
    await run(
      ['/1', '/2', '/3', '/4'].map((path) => slowly.origin + path),
      {parallel: 4, gate: createHostGate(30, sleep)}
    )
    expect(mostAtOnce(slowly.seen)).toBe(1)
    const ordered = [...slowly.seen].sort((a, b) => a.from - b.from)
    const pauses = ordered.slice(1).map(({from}, index) => from - ordered[index]!.to)
    // Clocks of timers may be a little early.
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(25)
  })

  test('asks several hosts at once, and no more than it may', async () => {
    const hosts = await Promise.all(Array.from({length: 5}, () => web((_, response) => setTimeout(() => send(response, 404), 50))))
    await run(
      hosts.map(({origin}) => `${origin}/x`),
      {parallel: 3}
    )
    expect(mostAtOnce(hosts.flatMap(({seen}) => seen))).toBe(3)
  })
})

describe('without a network', () => {
  test('nothing is said of any address', async () => {
    const dead = await nobody()
    expect(await run([`${dead}/a`, `${dead}/b`], {archive: dead})).toMatchObject({end: 'offline', results: []})
  })

  test('that comes back, what failed before is said after all', async () => {
    const {origin} = await web(everyCase())
    const {end, states} = await run([`${await nobody()}/dead`, `${origin}/page`, `${origin}/forbidden`], {parallel: 1})
    expect([end, states]).toEqual(['done', ['unreachable /dead', 'reachable /page', 'blocked /forbidden']])
  })

  test('is not what a host without an answer proves, where others answer', async () => {
    const {origin} = await web(everyCase())
    expect((await run([`${origin}/reset`, `${origin}/page`], {parallel: 1})).states).toEqual(['unreachable /reset', 'reachable /page'])
  })
})

test('a run that is broken off keeps what it found out', async () => {
  const {origin} = await web(everyCase())
  const interruption = new AbortController()
  const kept: Array<string> = []
  const {end} = await run([`${origin}/page`, `${origin}/slow`, `${origin}/gone`], {
    parallel: 1,
    timeout: 60_000,
    signal: interruption.signal,
    onResult: ({access}) => {
      kept.push(access.state)
      setTimeout(() => interruption.abort(), 20)
    }
  })
  expect([end, kept]).toEqual(['interrupted', ['reachable']])
})
