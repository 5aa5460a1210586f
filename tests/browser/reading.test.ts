import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {chromiumOnly} from './chromium-only.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const body = editionOf(edition).units.filter(({part}) => part === 'body')
const first = body.find(({kind}) => kind === 'paragraph')
const last = body.findLast(({kind}) => kind === 'paragraph' || kind === 'list-item')

// The markup of the page is one in all languages.
const path = `ky/${edition}/read/`

chromiumOnly('is read whole without scripts, and its markers lead to their entries', async () => {
  const page = await open(path, {javaScriptEnabled: false})
  for (const unit of [first, last]) expect(await page.locator(`#${unit?.id ?? ''}`).isVisible()).toBe(true)
  const marker = page.locator('a[data-cite]').first()
  const href = (await marker.getAttribute('href')) ?? ''
  await marker.click()
  await page.waitForURL((url) => url.hash === href)
  expect(await page.locator(href).isVisible()).toBe(true)
  expect(await page.locator('[data-settings]').isVisible()).toBe(false)
})

test('leads from an entry of the list back to each of its markers', async () => {
  const page = await open(path, {javaScriptEnabled: false})
  const markers = await page
    .locator('a[data-cite]')
    .evaluateAll((nodes) => nodes.map((node) => ({id: node.id, href: node.getAttribute('href') ?? ''})))
  for (const {id, href} of markers) expect(await page.locator(`${href} a[href$="#${id}"]`).count(), id).toBeGreaterThan(0)
})

chromiumOnly('prints the text, without the controls', async () => {
  const page = await open(path)
  await page.emulateMedia({media: 'print'})
  expect(await page.locator(`#${last?.id ?? ''}`).isVisible()).toBe(true)
  expect(await page.locator('[data-settings]').isVisible()).toBe(false)
  expect((await page.pdf({format: 'A4'})).length).toBeGreaterThan(10_000)
  const note = page.locator('[data-note]').first()
  expect([await note.isVisible(), await note.evaluate((node) => getComputedStyle(node).position)]).toEqual([true, 'static'])
  expect(await page.locator('.bar').isVisible()).toBe(false)
  expect(await page.locator('details:not([open])').evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).length)).toBe(0)
  const head = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--running-head'))
  expect(head).toContain(editionOf(edition).metadata.title['ky'])
  await page.goto(new URL(`/ky/${edition}/read/ky/`, page.url()).href)
  expect(await page.locator('.translation-head').isVisible()).toBe(true)
  expect(await page.locator('.original').first().isVisible()).toBe(false)
})

test('switches between the corrected and the printed text', async () => {
  const page = await open(path)
  const emended = page.locator('[data-emendation]').first()
  const [printed, corrected] = [await emended.getAttribute('data-printed'), await emended.textContent()]
  expect(corrected).not.toBe(printed)
  await page.goto(`${page.url()}?text=printed`)
  expect(await emended.textContent()).toBe(printed)
  await page.locator('[data-settings] > summary').click()
  await page.locator('[data-set="text"]').first().click()
  expect(await emended.textContent()).toBe(corrected)
})

test('keeps the notes in the margin where there is room, and has cards where there is none', async () => {
  const wide = await open(`ru/${edition}/read/`)
  expect(await wide.locator('[data-note]').first().isVisible()).toBe(true)
  const narrow = await open(`ru/${edition}/read/`, {viewport: {width: 800, height: 900}})
  await narrow.locator('a[data-cite]').first().hover()
  await narrow.waitForSelector('#card')
  expect((await narrow.innerText('#card')).length).toBeGreaterThan(20)
})

test('no passage ends in a line without text, however wide the page', async () => {
  const page = await open(`ru/${edition}/read/`)
  for (const width of [390, 768, 1280]) {
    await page.setViewportSize({width, height: 900})
    const hollow = await page.locator('.body p[data-unit]').evaluateAll((passages) =>
      passages
        .filter((passage) => {
          const range = document.createRange()
          range.setStart(passage, 0)
          range.setEndBefore(passage.querySelector('[data-cite-passage]')!)
          const text = Math.max(...[...range.getClientRects()].map(({bottom}) => bottom))
          return passage.getBoundingClientRect().bottom - text > parseFloat(getComputedStyle(passage).fontSize)
        })
        .map(({id}) => id)
    )
    expect(hollow, `at ${width} px`).toEqual([])
  }
})

test('shows the card of an entity, with its names', async () => {
  const page = await open(`ru/${edition}/read/`)
  await page.locator('a[data-entity]').first().hover()
  await page.waitForSelector('#card')
  expect((await page.innerText('#card')).length).toBeGreaterThan(20)
})

test('keeps each setting of the panel, and does not let a link overwrite it', async () => {
  const page = await open(`ru/${edition}/read/`)
  await page.locator('[data-settings] > summary').click()
  await page.locator('[data-set="theme"][value="dark"]').click()
  await page.goto(`${page.url()}?theme=light`)
  expect(await page.getAttribute('html', 'data-theme')).toBe('light')
  await page.goto(page.url().replace(/\?.*/, ''))
  expect(await page.getAttribute('html', 'data-theme')).toBe('dark')
})

chromiumOnly.each(['read', 'parallel', 'references'])('nothing moves while /%s/ loads on a slow line', async (name) => {
  const page = await open(`ru/${edition}/${name}/`, {faces: 'undecided'})
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000
  })
  await session.send('Network.setCacheDisabled', {cacheDisabled: true})
  await page.addInitScript(() => {
    // Here, not before: a page that is left remembers its faces, and the first visit is the one that is meant.
    localStorage.clear()
    const seen = Object.assign(window, {shift: 0})
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & {value: number}).value
    }).observe({type: 'layout-shift', buffered: true})
  })
  await page.reload({waitUntil: 'load'})
  // The last that a page does by itself: to lay out the rest, and to keep the fonts for the next visit.
  await page.waitForFunction(() => !document.querySelector('[data-later]') && localStorage.getItem('fonts') !== null)
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  expect(await page.evaluate(() => (window as Window & {shift?: number}).shift)).toBeLessThan(0.01)
})

test('a translation says whose words it is, and each of its paragraphs opens its original in place', async () => {
  const page = await open(`en/${edition}/read/en/`, {javaScriptEnabled: false})
  expect(await page.locator('.translation-head').innerText()).toContain('not the author’s words')
  const original = page.locator('.original').first()
  expect(await original.locator('p').first().isVisible()).toBe(false)
  await original.locator('summary').click()
  expect(await original.locator('p[lang="ru"]').isVisible()).toBe(true)
  await page.locator('.translation-head a').click()
  await page.waitForURL(`**/en/${edition}/read/`)
})

test('the menu leads a reader to the body in his own language first', async () => {
  const page = await open(`ky/${edition}/`, {javaScriptEnabled: false})
  await page.locator('nav.menu a[href$="/read/ky/"]').click()
  await page.waitForURL(`**/ky/${edition}/read/ky/`)
  expect(await page.locator('article.body').getAttribute('lang')).toBe('ky')
})

chromiumOnly('what is copied of a translation says whose words it holds; what is copied of its original does not', async () => {
  const page = await open(`en/${edition}/read/en/`)
  const copied = (selector: string): Promise<readonly [string, string]> =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted)!
      element.closest('details')?.setAttribute('open', '')
      getSelection()!.selectAllChildren(element)
      const clipboardData = new DataTransfer()
      element.dispatchEvent(new ClipboardEvent('copy', {clipboardData, bubbles: true, cancelable: true}))
      return [clipboardData.getData('text/plain'), clipboardData.getData('text/html')] as const
    }, selector)
  const [text, html] = await copied('#en-b46')
  expect(text).toMatch(/We are among the first[^]*not the author’s words\. Draft: 0 of 135[^]*\/read\/en\/$/)
  expect(html).toContain('not the author’s words')
  expect(await copied('#en-b46 ~ details.original > p[lang="ru"]')).toEqual(['', ''])
})
