import type {LookupAddress} from 'node:dns'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {createNetwork, type Network, type Resolve} from '#lib/web/visit/create-network.ts'
import {loopbackWeb, send, type LoopbackWeb} from './loopback-web.ts'

let web: LoopbackWeb

beforeEach(async () => {
  web = await loopbackWeb((_, response) => send(response, 204))
})
afterEach(() => web.close())

/** Names and what they stand for, one answer after the other; the last stays. */
function names(answers: Readonly<Record<string, ReadonlyArray<ReadonlyArray<string>>>>): Resolve {
  const asked = new Map<string, number>()
  return (hostname, callback) => {
    const count = asked.get(hostname) ?? 0
    asked.set(hostname, count + 1)
    const answer = answers[hostname]?.[Math.min(count, answers[hostname].length - 1)] ?? []
    callback(
      null,
      answer.map((address): LookupAddress => ({address, family: address.includes(':') ? 6 : 4}))
    )
  }
}

/** The status of an answer, or the code of the error. */
async function ask({fetch}: Network, url: string): Promise<unknown> {
  try {
    return (await fetch(url, {redirect: 'manual'})).status
  } catch (error) {
    return (error as {cause: {code: string}}).cause.code
  }
}

function at(host: string): string {
  return `http://${host}:${new URL(web.origin).port}/`
}

test.each([
  ['this machine', ['127.0.0.1']],
  ['this machine, mapped', ['::ffff:127.0.0.1']],
  ['a private network', ['10.0.0.1']],
  ['this link', ['169.254.169.254']],
  ['private networks alone', ['192.168.0.1', 'fd00::1', 'fe80::1']]
])('a name that stands for %s is not connected to', async (_, addresses) => {
  const network = createNetwork({loopback: false}, names({'most.example.org': [addresses]}))
  expect(await ask(network, at('most.example.org'))).toBe('EPRIVATE')
  expect(web.seen).toEqual([])
})

test.each(['127.0.0.1', 'localhost', '[::1]', '10.0.0.1'])('%s is not connected to, though no name is looked up', async (host) => {
  expect(await ask(createNetwork({loopback: false}), at(host))).toBe('EPRIVATE')
  expect(web.seen).toEqual([])
})

test('a name that has changed since it was judged is judged again for each connection', async () => {
  // Allowed at first, as a public address would be; what it stands for then is not.
  const network = createNetwork({loopback: true}, names({'most.example.org': [['127.0.0.1'], ['10.0.0.1']]}))
  expect(await ask(network, at('most.example.org'))).toBe(204)
  web.closeConnections()
  await expect.poll(() => ask(network, at('most.example.org'))).toBe('EPRIVATE')
})

test('of a name that stands for both kinds only what may be asked is asked', async () => {
  const network = createNetwork({loopback: true}, names({'most.example.org': [['10.0.0.1', '127.0.0.1', 'fe80::1']]}))
  expect(await ask(network, at('most.example.org'))).toBe(204)
})

test('a redirect is followed to no place that may not be asked itself', async () => {
  const sends = await loopbackWeb((_, response) => send(response, 302, {location: 'http://10.0.0.1/'}))
  const network = createNetwork({loopback: true})
  await expect(network.fetch(sends.origin, {redirect: 'follow'})).rejects.toMatchObject({cause: {code: 'EPRIVATE'}})
  await sends.close()
})

test('a name without an address is no private one', async () => {
  expect(await ask(createNetwork({loopback: false}, names({})), 'http://most.example.org/')).toBe('ENOTFOUND')
})
