import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import type {Server} from 'node:http'
import {connect, type AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {createSiteServer} from '#lib/publish/serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'serve мост '))
const page = `<p>${'Да, мост. '.repeat(500)}</p>`
const files = [
  'x.tmx',
  'x.tbx',
  'x.bib',
  'x.ris',
  'x.csv',
  'x.tsv',
  'x.epub',
  'x.jsonld',
  'x.xml',
  'x.tei.xml',
  'x.csl.json',
  'x.woff2',
  'x.webmanifest',
  'x.svg'
]
const servers: Array<Server> = []
let origin: string
let atRoot: string

async function serve(place: string, basePath: string, options?: Parameters<typeof createSiteServer>[2]): Promise<string> {
  const server = createSiteServer(place, basePath, options)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

/** What the server answers to bytes that no client library would send. */
function rawAnswer(line: string, header = 'Accept: */*'): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(new URL(origin).port), 'localhost', () =>
      socket.write(`${line}\r\nHost: localhost\r\n${header}\r\nConnection: close\r\n\r\n`)
    )
    socket.on('data', (bytes) => (answer += bytes.toString())).on('error', reject)
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''))
  })
}

beforeAll(async () => {
  mkdirSync(join(folder, 'ru'))
  mkdirSync(join(folder, '_next/static/media'), {recursive: true})
  writeFileSync(join(folder, 'ru/index.html'), page)
  writeFileSync(join(folder, '404.html'), '<p>Нет</p>')
  for (const name of ['_next/static/media/a.0a1b2c.svg', ...files]) writeFileSync(join(folder, name), 'Мост')
  origin = await serve(folder, '/base')
  atRoot = await serve(folder, '')
})
afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, {recursive: true})
})

test('serves a page of a folder, compressed', async () => {
  const response = await fetch(`${origin}/base/ru/?text=printed`, {headers: {'accept-encoding': 'br'}})
  const {headers, status} = response
  expect([status, headers.get('content-encoding'), headers.get('content-type')]).toEqual([200, 'br', 'text/html; charset=utf-8'])
  expect(await response.text()).toBe(page)
})

test('serves a page as it is to who looks at it on this machine', async () => {
  const response = await fetch(`${await serve(folder, '/base', {compressed: false})}/base/ru/`, {headers: {'accept-encoding': 'br, gzip'}})
  expect([response.status, response.headers.get('content-encoding')]).toEqual([200, null])
  expect(await response.text()).toBe(page)
})

test.each([
  ['/base/ru', '/base/ru/'],
  ['/base/ru?text=printed', '/base/ru/?text=printed'],
  ['/base', '/base/']
])('leads from %s to the address that relative links start from', async (path, location) => {
  const response = await fetch(origin + path, {redirect: 'manual'})
  expect([response.status, response.headers.get('location')]).toEqual([301, location])
})

test('leads to no other host', async () => {
  const response = await fetch(`${atRoot}//example.org/..%2fru`, {redirect: 'manual'})
  expect(response.headers.get('location') ?? '').not.toMatch(/^\/\//)
})

test.each([
  '/base/none/',
  '/ru/',
  '/basement/ru/',
  '/base/..%2f..%2fetc/passwd',
  '/base/%2e%2e/%2e%2e/etc/passwd',
  '/base/..%5c..%5cetc/passwd',
  '/base/%E0%A4%A',
  '/base/%00',
  '/base/ru/%00/',
  `/base/${'a'.repeat(300)}`,
  `/base/${'a/'.repeat(4000)}`,
  '/base/ru/index.html/',
  '/base/.git/config'
])('answers %.40s with the page of what is not there', async (path) => {
  const response = await fetch(origin + path)
  expect([response.status, await response.text()]).toEqual([404, '<p>Нет</p>'])
})

test.each([
  'GET http://[ HTTP/1.1',
  'GET /base/../../etc/passwd HTTP/1.1',
  'GET \\base\\ru HTTP/1.1',
  'GET //base HTTP/1.1',
  'GET /base/ru/% HTTP/1.1',
  'FOO /base/ HTTP/1.1',
  'CONNECT localhost:80 HTTP/1.1',
  'OPTIONS * HTTP/1.1'
])('lives on after %s', async (line) => {
  expect(await rawAnswer(line)).not.toMatch(/ (200|5\d\d)/)
  expect((await fetch(`${origin}/base/ru/`)).status).toBe(200)
})

test('says in words that nothing is there where the site has no page for it, or is gone', async () => {
  const gone = mkdtempSync(join(tmpdir(), 'serve-'))
  writeFileSync(join(gone, 'index.html'), page)
  const address = await serve(gone, '')
  expect((await fetch(`${address}/`)).status).toBe(200)
  expect([(await fetch(`${address}/none/`)).status, await (await fetch(`${address}/none/`)).text()]).toEqual([
    404,
    'There is nothing at this address.\n'
  ])
  rmSync(gone, {recursive: true})
  expect((await fetch(`${address}/`)).status).toBe(404)
})

test('serves what a build put in the place of what it served before', async () => {
  const place = mkdtempSync(join(tmpdir(), 'serve-'))
  writeFileSync(join(place, 'index.html'), 'before')
  const address = await serve(place, '')
  expect(await (await fetch(`${address}/`)).text()).toBe('before')
  rmSync(place, {recursive: true})
  mkdirSync(place)
  writeFileSync(join(place, 'index.html'), 'after that')
  expect(await (await fetch(`${address}/`)).text()).toBe('after that')
  rmSync(place, {recursive: true})
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s and says what it takes', async (method) => {
  const response = await fetch(`${origin}/base/ru/`, {method})
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('answers HEAD with the head alone', async () => {
  const response = await fetch(`${origin}/base/ru/`, {method: 'HEAD'})
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, 'text/html; charset=utf-8', ''])
})

test.each([
  ['x.tmx', 'application/x-tmx+xml; charset=utf-8'],
  ['x.tbx', 'application/x-tbx+xml; charset=utf-8'],
  ['x.bib', 'application/x-bibtex; charset=utf-8'],
  ['x.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['x.csv', 'text/csv; charset=utf-8'],
  ['x.tsv', 'text/tab-separated-values; charset=utf-8'],
  ['x.epub', 'application/epub+zip'],
  ['x.jsonld', 'application/ld+json; charset=utf-8'],
  ['x.xml', 'application/xml; charset=utf-8'],
  ['x.tei.xml', 'application/tei+xml; charset=utf-8'],
  ['x.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['x.woff2', 'font/woff2'],
  ['x.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['x.svg', 'image/svg+xml']
])('says what %s is', async (name, type) => {
  expect((await fetch(`${origin}/base/${name}`)).headers.get('content-type')).toBe(type)
})

describe('what a browser keeps', () => {
  test('is asked for again, and not sent again if it is the same', async () => {
    const {headers} = await fetch(`${origin}/base/ru/`)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(await rawAnswer('GET /base/ru/ HTTP/1.1', `If-None-Match: ${headers.get('etag')}`)).toBe('HTTP/1.1 304 Not Modified')
  })

  test('is kept for good where its name has a hash', async () => {
    expect((await fetch(`${origin}/base/_next/static/media/a.0a1b2c.svg`)).headers.get('cache-control')).toContain('immutable')
  })
})

describe('a range', () => {
  test('is sent as it stands in the file, not compressed', async () => {
    const response = await fetch(`${origin}/base/ru/`, {headers: {range: 'bytes=0-2', 'accept-encoding': 'br'}})
    expect([response.status, response.headers.get('content-encoding'), await response.text()]).toEqual([206, null, '<p>'])
  })

  test('beyond the file is refused', async () => {
    expect((await fetch(`${origin}/base/x.svg`, {headers: {range: 'bytes=900-'}})).status).toBe(416)
  })
})
