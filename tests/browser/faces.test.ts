import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {chromiumOnly} from './chromium-only.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const pages = ['', 'read/', 'parallel/', 'references/'].map((page) => `ru/${edition}/${page}`)

const faces = (page: Page): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['faces'])
const family = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).fontFamily)
const preloads = (page: Page): Promise<number> => page.locator('link[rel="preload"][as="font"]').count()
const stored = (page: Page, name: string): Promise<string | null> => page.evaluate((key) => localStorage.getItem(key), name)
/** When each font was asked for, in milliseconds after the page was complete. */
const asked = (page: Page): Promise<ReadonlyArray<number>> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as Array<PerformanceNavigationTiming>
    const fonts = performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.woff2'))
    return fonts.map(({startTime}) => startTime - (navigation?.loadEventStart ?? 0))
  })
const go = async (page: Page, path: string): Promise<void> => {
  await page.goto(new URL(`/${path}`, page.url()).href)
}

/** The line that a reader has far from us: every answer takes 400 ms. */
async function slowLine(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {offline: false, latency: 400, downloadThroughput: -1, uploadThroughput: -1})
  await session.send('Network.setCacheDisabled', {cacheDisabled: true})
}
async function newVisit(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.context().addInitScript(() => {
    if (sessionStorage.getItem('new')) return
    sessionStorage.setItem('new', 'visit')
    localStorage.setItem('visit', `local ${Date.now() - 31 * 60_000}`)
  })
}

test('the pages of a visit all have the faces of its first', async () => {
  const page = await open(pages[0] ?? '', {faces: 'undecided'})
  await page.waitForFunction(() => document.documentElement.dataset['faces'] !== 'wait')
  const first = [await faces(page), await family(page)]
  expect(first[0]).toMatch(/^(web|local)$/)
  for (const path of pages) {
    await go(page, path)
    await page.waitForFunction(() => document.documentElement.dataset['faces'] !== 'wait')
    expect([await faces(page), await family(page)]).toEqual(first)
  }
})

chromiumOnly('a first visit on a slow line has the faces of the device; no font is asked for until the page is complete', async () => {
  const page = await open(pages[1] ?? '', {faces: 'undecided'})
  await slowLine(page)
  const url = page.url()
  await go(page, 'icon.svg')
  await page.evaluate(() => localStorage.clear())
  await page.goto(url, {waitUntil: 'load'})
  expect([await faces(page), await preloads(page)]).toEqual(['local', 0])
  expect(await family(page)).not.toContain('Literata,')
  await page.waitForFunction(() => localStorage.getItem('fonts') !== null)
  expect(Math.min(...(await asked(page)))).toBeGreaterThan(0)
  await go(page, pages[2] ?? '')
  expect(await faces(page)).toBe('local')
})

chromiumOnly('the next visit has the fonts that the one before has kept, on a slow line too', async () => {
  const page = await open(pages[1] ?? '')
  await page.waitForFunction(() => localStorage.getItem('fonts') !== null)
  const kept = await stored(page, 'fonts')
  const url = page.url()
  const context = page.context()
  await page.close()
  const next = await context.newPage()
  await newVisit(next)
  await slowLine(next)
  await next.goto(url)
  expect(await preloads(next)).toBe(kept?.split(' ').length)
})

chromiumOnly.each(['web', 'local'] as const)('a visit in the %s faces goes on in them, on a slow line too', async (chosen) => {
  const page = await open(pages[0] ?? '', {faces: chosen})
  await slowLine(page)
  await go(page, pages[1] ?? '')
  expect([await faces(page), (await family(page)).startsWith('Literata,')]).toEqual([chosen, chosen === 'web'])
})

test('where storage is forbidden the page stands, with its settings', async () => {
  const page = await open('', {faces: 'undecided'})
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      }
    })
  )
  await go(page, `${pages[1]}?text=printed&hide=person,place&q=1`)
  await page.waitForFunction(() => /web|local/.test(document.documentElement.dataset['faces'] ?? ''))
  expect(await page.evaluate(() => ({...document.documentElement.dataset, faces: ''}))).toEqual({
    scripts: '',
    text: 'printed',
    hide: 'person place',
    faces: ''
  })
})

chromiumOnly('without scripts the text has the faces of the device until the fonts are there', async () => {
  const page = await open(pages[1] ?? '', {javaScriptEnabled: false, faces: 'undecided'})
  expect(await page.locator('main p').first().isVisible()).toBe(true)
  expect(await family(page)).toMatch(/^Literata,/)
})
