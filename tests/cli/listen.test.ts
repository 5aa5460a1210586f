import {createServer} from 'node:http'
import {expect, test} from 'vitest'
import {listen} from '#lib/cli/listen.ts'

test('takes the next port where one is taken', async () => {
  const first = createServer()
  const second = createServer()
  const port = await listen(first, 41_730)
  expect(await listen(second, port)).toBeGreaterThan(port)
  first.close()
  second.close()
})
