import type {Server} from 'node:http'
import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, expect, test} from 'vitest'
import {launchBrowser} from './browser.ts'
import {newContext} from './new-context.ts'
import {serveSample} from './sample-page.ts'

let server: Server
let address: string
let browser: Browser
let page: Page

beforeAll(async () => {
  ;({server, address} = await serveSample())
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
})
beforeEach(async () => {
  const context = await newContext(browser, {viewport: {width: 1000, height: 900}, permissions: ['clipboard-read', 'clipboard-write']})
  page = await context.newPage()
  await page.goto(address)
})
afterEach(() => page.context().close())

const html = (name: string): Promise<string | null> => page.getAttribute('html', name)
const marked = (): Promise<ReadonlyArray<string | null>> =>
  page.locator('[data-marked=""]').evaluateAll((nodes) => nodes.map(({id, textContent}) => id || textContent))

test('keeps a setting for the next page', async () => {
  await page.click('[data-set="text"]')
  expect([await html('data-text'), await page.getAttribute('[data-set="text"]', 'aria-pressed')]).toEqual(['printed', 'true'])
  await page.reload()
  expect([await html('data-text'), await page.getAttribute('[data-set="text"]', 'aria-pressed')]).toEqual(['printed', 'true'])
  expect(await page.innerText('#ru-b1')).toContain('при-няли')
})

test('shows the view of a link without overwriting the reader’s own settings', async () => {
  await page.click('[data-set="hide"]')
  await page.goto(`${address}?text=printed&hide=place,date&theme=dark&size=l`)
  expect([await html('data-text'), await html('data-hide'), await html('data-theme'), await html('data-size')]).toEqual([
    'printed',
    'place date',
    'dark',
    'l'
  ])
  await page.goto(address)
  expect([await html('data-text'), await html('data-hide'), await html('data-theme')]).toEqual([null, 'person', null])
})

test('takes a setting out of the address once the reader decides otherwise', async () => {
  await page.goto(`${address}?text=printed&size=l`)
  await page.click('[data-set="text"]')
  expect([await html('data-text'), page.url()]).toEqual([null, `${address}?size=l`])
})

test('emphasises the backlink to the marker that the reader came from', async () => {
  await page.focus('#cite-3-1')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#ref-3 a[data-came-back]')
  expect(await page.locator('[data-came-back]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')))).toEqual([
    '#cite-3-1'
  ])
})

test('marks what a finer link names, or the row where there is none', async () => {
  await page.hover('#ky-a2')
  expect(await marked()).toEqual(['ru-a2'])
  await page.hover('#ky-cell')
  expect(await marked()).toEqual(['ru-cell'])
  await page.hover('#far')
  expect(await marked()).toEqual([])
})

test('keeps a mark by a click, and takes it away with Esc', async () => {
  await page.click('#ru-cell')
  await page.hover('#far')
  expect(await marked()).toEqual(['ky-cell'])
  await page.keyboard.press('Escape')
  expect(await marked()).toEqual([])
})

test('walks the cells by arrow keys; one of them is in the order of Tab', async () => {
  expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1)
  await page.focus('[data-cell][tabindex="0"]')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  expect([await page.evaluate(() => document.activeElement?.id), await marked()]).toEqual(['ru-cell', ['ky-cell']])
  expect(await page.locator('[data-cell][tabindex="0"]').count()).toBe(1)
})

test('copies the column in which a selection begins, and no other', async () => {
  await page.evaluate(() => {
    const from = document.querySelector('#ky-a2')?.firstChild
    const to = document.querySelector('#ky-cell')?.firstChild
    if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, 2)
  })
  await page.keyboard.press('Control+c')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Эки.\n\nҮч')
})
