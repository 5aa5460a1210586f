import {createServer, type Server} from 'node:http'
import {afterEach, describe, expect, test} from 'vitest'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import {checkPort, listen} from '#lib/cli/listen.ts'
import {readPort} from '#lib/cli/read-port.ts'

const servers: Array<Server> = []
function server(): Server {
  const made = createServer()
  servers.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((made) => new Promise((resolve) => made.close(resolve))))
})

describe('the port', () => {
  test('that is free is taken', async () => {
    const port = await listen(server(), 0)
    expect(port).toBeGreaterThan(0)
  })

  test('that somebody else has is not asked for twice: the next one is taken where none was named', async () => {
    const taken = await listen(server(), 0)
    expect(await listen(server(), undefined, {first: taken})).toBeGreaterThan(taken)
  })

  test('that was named and that somebody else has is refused in a sentence, before and after a build', async () => {
    const taken = await listen(server(), 0)
    for (const attempt of [() => listen(server(), taken), () => checkPort(taken)]) {
      await expect(attempt()).rejects.toThrow(Refusal)
      await expect(attempt()).rejects.toThrow(`Could not listen on port ${taken}: something else listens there.`)
    }
  })

  test('is given back when it was only looked at', async () => {
    const port = await listen(server(), 0)
    await new Promise((resolve) => servers.pop()?.close(resolve))
    await checkPort(port)
    expect(await listen(server(), port)).toBe(port)
  })

  test('is that of one address of this machine where one is named', async () => {
    const port = await listen(server(), 0, {host: '127.0.0.1'})
    expect(servers.at(-1)?.address()).toMatchObject({address: '127.0.0.1', port})
  })

  test('of an address that this machine does not have is refused in a sentence', async () => {
    const attempt = listen(server(), 0, {host: '192.0.2.1'})
    await expect(attempt).rejects.toThrow(Refusal)
    await expect(attempt).rejects.toThrow('Could not listen on any port of 192.0.2.1: EADDRNOTAVAIL.')
  })

  test('after the last one is none', async () => {
    await expect(Promise.all([1, 2].map(() => listen(server(), undefined, {first: 65_535})))).rejects.toThrow(
      /^Could not listen on any port from 65535 to 65535/
    )
  })
})

describe('PORT', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    [' 8080 ', 8080],
    ['0', 0],
    ['65535', 65_535]
  ])('%j is %j', (written, port) => expect(readPort(written)).toBe(port))

  test.each(['abc', '70000', '65536', '-1', '3000.5', '0x10', '1e3', '3000 3001', '/tmp/socket', '٣٠٠٠'])('%s is refused', (written) => {
    expect(() => readPort(written)).toThrow(Refusal)
    expect(() => readPort(written)).toThrow(`Unexpected PORT \`${written}\`, expected a number from 0 to 65535`)
  })
})
