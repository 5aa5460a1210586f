import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {createSiteServer} from '#lib/publish/serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'serve-'))
let server: Server
let origin: string

beforeAll(async () => {
  mkdirSync(join(folder, 'ru'))
  writeFileSync(join(folder, 'ru/index.html'), '<p>Да</p>')
  writeFileSync(join(folder, '404.html'), '<p>Нет</p>')
  server = createSiteServer(folder, '/base')
  await new Promise<void>((resolve) => server.listen(0, resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(folder, {recursive: true})
})

test('serves a page of a folder, compressed', async () => {
  const response = await fetch(`${origin}/base/ru/?text=printed`, {headers: {'accept-encoding': 'br'}})
  expect([response.status, response.headers.get('content-encoding'), response.headers.get('content-type')]).toEqual([
    200,
    'br',
    'text/html; charset=utf-8'
  ])
  expect(await response.text()).toBe('<p>Да</p>')
})

test.each(['/base/none/', '/ru/', '/base/..%2f..%2fetc/passwd', '/base/%E0%A4%A'])(
  'answers %s with the page of what is not there',
  async (path) => {
    const response = await fetch(origin + path)
    expect([response.status, await response.text()]).toEqual([404, '<p>Нет</p>'])
  }
)

test('does not send again what the browser has', async () => {
  const etag = (await fetch(`${origin}/base/ru/`)).headers.get('etag') ?? ''
  expect((await fetch(`${origin}/base/ru/`, {headers: {'if-none-match': etag}})).status).toBe(304)
})
