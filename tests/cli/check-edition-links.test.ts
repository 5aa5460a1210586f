import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {checkEditionLinks, type CheckEditionOptions} from '#lib/cli/check-edition-links.ts'
import {createNetwork} from '#lib/web/visit/create-network.ts'
import {createHostGate} from '#lib/web/visit/host-gate.ts'
import type {Edition} from '#lib/edition/index.ts'
import {citedEdition, citedPrint} from '../citing/cited-edition.ts'
import {everyCase, loopbackWeb, type LoopbackWeb} from '../web/visit/loopback-web.ts'

let folder: string
let web: LoopbackWeb
let lines: Array<string>

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'links-'))
  web = await loopbackWeb(everyCase())
  lines = []
})
afterEach(async () => {
  rmSync(folder, {recursive: true})
  await web.close()
})

const file = (): string => join(folder, 'access.yaml')

/** An edition whose list has a page, a page that moved, with a suggestion that is gone, and the page once more. */
function edition(): Edition {
  const entries = ['/page', '/moved', '/page'].map((path) => `Мост // ${web.origin}${path}`)
  const suggestion = `, suggestion: {url: "${web.origin}/gone", because: {ky: а, ru: а, en: a}}`
  const references = entries.map((printed, index) => {
    const number = index + 1
    const item = `{id: ref-${number}-a, printed: "${printed}", title: Мост, lang: ru, type: webpage, url: "${printed.slice('Мост // '.length)}"${number === 2 ? suggestion : ''}}`
    return `- {number: ${number}, printed: "${printed}", items: [${item}]}\n`
  })
  return citedEdition(
    {},
    {
      'references.yaml': references.join(''),
      'printed.txt': citedPrint(entries),
      ...(existsSync(file()) && {'access.yaml': readFileSync(file(), 'utf8')})
    }
  )
}

function options(changes: Partial<CheckEditionOptions> = {}): CheckEditionOptions {
  return {
    folder,
    days: 30,
    report: (line) => lines.push(line.replaceAll(web.origin, '')),
    gate: createHostGate(0, async () => undefined),
    sleep: async () => undefined,
    retry: {attempts: 1, pause: 1, longestPause: 1},
    network: createNetwork({loopback: true}),
    limit: () => new AbortController().signal,
    mostBytes: 65_536,
    mostHops: 5,
    userAgent: 'edition-test',
    parallel: 1,
    archive: web.origin,
    today: '2026-11-25',
    ...changes
  }
}

test('every address is visited once, told, and written where the compiler reads it', async () => {
  expect(await checkEditionLinks(edition(), options())).toEqual({
    end: 'done',
    listed: 3,
    due: 3,
    states: {reachable: 2, gone: 1},
    untried: []
  })
  expect(lines).toEqual(['1/3  reachable 200  /page', '2/3  reachable 200  /moved → 302 /moved-again → /page', '3/3  gone 404  /gone'])
  expect(
    edition().access.map(({date, finalUrl, state, url}) => [url, state, finalUrl, date].map((part) => part?.replace(web.origin, '')))
  ).toEqual([
    ['/page', 'reachable', undefined, '2026-11-25'],
    ['/moved', 'reachable', '/page', '2026-11-25'],
    ['/gone', 'gone', undefined, '2026-11-25']
  ])
  expect(readdirSync(folder)).toEqual(['access.yaml'])
})

test('what was visited of late is left out, and visited again when it is old, or all are asked for', async () => {
  writeFileSync(file(), `# By hand.\n- {url: "${web.origin}/page", state: gone, status: 404, date: 2026-11-01}\n`)
  expect(await checkEditionLinks(edition(), options())).toMatchObject({
    listed: 3,
    due: 2,
    untried: [{url: `${web.origin}/page`, because: 'visited on 2026-11-01'}]
  })
  expect(readFileSync(file(), 'utf8')).toMatch(/^# By hand\.\n- \{ url: "[^"]*\/page", state: gone, status: 404, date: 2026-11-01 \}\n/)
  expect(await checkEditionLinks(edition(), options({today: '2026-12-10'}))).toMatchObject({due: 1, states: {reachable: 1}})
  expect(await checkEditionLinks(edition(), options({today: '2026-12-10', days: 0}))).toMatchObject({due: 3})
})

test('a run that is broken off has written what it found out, and the next one goes on', async () => {
  const interruption = new AbortController()
  const first = await checkEditionLinks(edition(), options({signal: interruption.signal, report: () => interruption.abort()}))
  expect(first).toMatchObject({end: 'interrupted', states: {reachable: 1}})
  expect(first.untried.map(({because, url}) => [url.replace(web.origin, ''), because])).toEqual([
    ['/moved', 'the run was broken off'],
    ['/gone', 'the run was broken off']
  ])
  expect(edition().access).toHaveLength(1)
  expect(await checkEditionLinks(edition(), options())).toMatchObject({end: 'done', due: 2})
  expect(edition().access).toHaveLength(3)
})

test('what is not asked for is named with the reason, and recorded as not tried', async () => {
  const network = createNetwork({loopback: false})
  const {states, untried} = await checkEditionLinks(edition(), options({network}))
  expect(states).toEqual({'not-tried': 3})
  expect(lines[0]).toBe('1/3  not-tried  /page  (it leads into a private network)')
  expect(untried.map(({because, url}) => `${url.replace(web.origin, '')}: ${because}`)).toEqual([
    '/page: it leads into a private network',
    '/moved: it leads into a private network',
    '/gone: it leads into a private network'
  ])
  expect(edition().access[0]).toEqual({
    url: `${web.origin}/page`,
    state: 'not-tried',
    status: undefined,
    finalUrl: undefined,
    date: undefined,
    archived: undefined
  })
  expect(web.seen).toEqual([])
  expect(await checkEditionLinks(edition(), options())).toMatchObject({due: 3, states: {reachable: 2, gone: 1}})
})

test('without a network no file is written, and nothing was tried', async () => {
  const listed = edition()
  await web.close()
  expect(await checkEditionLinks(listed, options())).toMatchObject({
    end: 'offline',
    states: {},
    untried: [{because: 'nobody answered'}, {because: 'nobody answered'}, {because: 'nobody answered'}]
  })
  expect(existsSync(file())).toBe(false)
  web = await loopbackWeb(everyCase())
})
