import {afterEach, describe, expect, test} from 'vitest'
import type {ListedAddress} from '#lib/web/decide/addresses-to-visit.ts'
import {createNetwork} from '#lib/web/visit/create-network.ts'
import {createHostGate, type HostGate} from '#lib/web/visit/host-gate.ts'
import {visitAll, type Result, type VisitAllOptions} from '#lib/web/visit/visit-all.ts'
import {everyCase, html, loopbackWeb, send, type LoopbackWeb} from './loopback-web.ts'

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
      network: createNetwork({loopback: true}),
      limit: () => new AbortController().signal,
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
    const {origin} = await web((_, response) => send(response, 200, {}, html('Мост')))
    const events: Array<string> = []
    const inner = createHostGate(30, async (milliseconds) => void events.push(`wait ${milliseconds}`))
    // The archive is another host, with pauses of its own.
    const gate: HostGate = (host, request) =>
      `http://${host}` === origin
        ? inner(host, async () => {
            events.push('begin')
            const got = await request()
            events.push('end')
            return got
          })
        : request()
    await run(
      ['/1', '/2', '/3', '/4'].map((path) => origin + path),
      {parallel: 4, gate}
    )
    // HEAD and GET of four pages.
    expect(events).toEqual(
      Array.from({length: 8}, () => ['begin', 'end', 'wait 30'])
        .flat()
        .slice(0, -1)
    )
  })

  test('asks several hosts at once, and no more than it may', async () => {
    const hosts = await Promise.all(Array.from({length: 5}, () => web((_, response) => send(response, 404))))
    let open = 0
    let most = 0
    let letGo = (): void => undefined
    const threeAreThere = new Promise<void>((resolve) => (letGo = resolve))
    const gate: HostGate = async (_, request) => {
      open += 1
      most = Math.max(most, open)
      if (open === 3) letGo()
      await threeAreThere
      try {
        return await request()
      } finally {
        open -= 1
      }
    }
    await run(
      hosts.map(({origin}) => `${origin}/x`),
      {parallel: 3, gate}
    )
    expect(most).toBe(3)
  })
})

describe('what is refused', () => {
  test('is told at once, without day or copy, and nobody is asked for it, the archive neither', async () => {
    const asked: Array<string> = []
    const {end, results} = await run(['http://10.0.0.1/', 'https://anna:secret@example.org/'], {
      network: createNetwork({loopback: false}),
      gate: (host, request) => {
        asked.push(host)
        return request()
      }
    })
    expect([end, asked]).toEqual(['done', []])
    expect(results.map(({access}) => access)).toEqual([
      {url: 'http://10.0.0.1/', state: 'not-tried', status: undefined, finalUrl: undefined, date: undefined, archived: undefined},
      {
        url: 'https://anna:secret@example.org/',
        state: 'not-tried',
        status: undefined,
        finalUrl: undefined,
        date: undefined,
        archived: undefined
      }
    ])
  })

  test('does not prove a network, nor that there is none', async () => {
    const dead = await nobody()
    const {end, states} = await run(['http://10.0.0.1/', `${dead}/a`], {archive: dead, parallel: 1})
    expect([end, states]).toEqual(['offline', ['not-tried /']])
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
  const {asked, origin} = await web(everyCase())
  const interruption = new AbortController()
  const kept: Array<string> = []
  void asked('/endless').then(() => interruption.abort())
  const {end} = await run([`${origin}/page`, `${origin}/endless`, `${origin}/gone`], {
    parallel: 1,
    signal: interruption.signal,
    onResult: ({access}) => kept.push(access.state)
  })
  expect([end, kept]).toEqual(['interrupted', ['reachable']])
})
