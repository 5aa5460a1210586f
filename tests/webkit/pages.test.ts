import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {editionIds} from '#lib/catalogue/editions.ts'
import {createSiteServer} from '#lib/publish/serve-site.ts'
import {basePath} from '#lib/routes/routes.ts'
import {launchWebKit, type WebKit} from './webkit.ts'

const [edition = ''] = editionIds()
let webkit: WebKit
let server: Server

beforeAll(async () => {
  server = createSiteServer('out', basePath, {compressed: false})
  await new Promise<void>((resolve) => server.listen(0, resolve))
  webkit = await launchWebKit()
})
afterAll(async () => {
  await webkit.close()
  server.close()
})

/** Opens a page in a window of this width; the engine has none narrower than 447 px. */
async function open(path: string, width: number): Promise<void> {
  const {driver} = webkit
  await driver.manage().window().setRect({width, height: 1000, x: 0, y: 0})
  await driver.get(`http://localhost:${(server.address() as AddressInfo).port}${basePath}/${path}`)
  await driver.wait(() =>
    driver.executeScript<boolean>(() => document.readyState === 'complete' && !document.querySelector('[data-later]'))
  )
}
const ask = <T>(question: () => T): Promise<T> => webkit.driver.executeScript<T>(question)

test.each([1280, 1920])('notes stand at their markers at %d px, or right below the note before, never over one another', async (width) => {
  await open(`ru/${edition}/read/`, width)
  const notes = await ask(() =>
    [...document.querySelectorAll<HTMLElement>('[data-note]')].map((note) => {
      const {bottom, top} = note.getBoundingClientRect()
      return {id: note.id, top, bottom, marker: document.getElementById(note.id.replace('note-', 'cite-'))!.getBoundingClientRect().top}
    })
  )
  expect(notes.length).toBeGreaterThan(1)
  for (const [at, {bottom: _, id, marker, top}] of notes.entries()) {
    const free = (notes[at - 1]?.bottom ?? -Infinity) + 16
    expect(Math.abs(top - Math.max(marker, free)), id).toBeLessThan(8)
  }
})

test('a card opens where a note is not beside its marker', async () => {
  await open(`ru/${edition}/read/`, 800)
  const {driver} = webkit
  const marker = await driver.findElement({css: 'a[data-cite]'})
  await driver.executeScript((element: HTMLElement) => element.scrollIntoView({block: 'center', behavior: 'instant'}), marker)
  await driver.actions().move({origin: marker}).perform()
  await driver.wait(() => driver.executeScript<boolean>(() => document.querySelector('#card')?.checkVisibility() ?? false))
  expect(await ask(() => document.querySelector<HTMLElement>('#card')!.innerText.length)).toBeGreaterThan(20)
})

test('names have their line, of each that was met before where the reader asks for all', async () => {
  const bare = (): Promise<ReadonlyArray<boolean>> =>
    ask(() =>
      [...document.querySelectorAll('main a[data-mention]')]
        .filter((name) => !getComputedStyle(name).textDecorationLine.includes('underline'))
        .map((name) => name.hasAttribute('data-again'))
    )
  await open(`ru/${edition}/read/?names=all`, 1280)
  expect(await bare()).toEqual([])
  await open(`ru/${edition}/read/`, 1280)
  const without = await bare()
  expect(without.length).toBeGreaterThan(0)
  expect(without.every(Boolean)).toBe(true)
})

test.each([
  '',
  'read/',
  'parallel/',
  'translation/',
  'references/',
  'citations/',
  'citations/findings/',
  'citations/marks/',
  'entities/',
  'map/',
  'apparatus/',
  'downloads/',
  'cite/'
])('/ky/…/%s needs no sideways scrolling', async (path) => {
  for (const width of [447, 768, 1280, 1920]) {
    await open(`ky/${edition}/${path}`, width)
    expect(await ask(() => document.documentElement.scrollWidth - innerWidth), `at ${width} px`).toBeLessThanOrEqual(0)
  }
})
