import type {Server} from 'node:http'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest'
import {launchBrowser} from './browser.ts'
import {newContext} from './new-context.ts'
import {chromiumOnly} from './chromium-only.ts'
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
afterEach(() => page.context().close())

async function open(options: BrowserContextOptions = {}): Promise<void> {
  const context = await newContext(browser, {viewport: {width: 800, height: 900}, ...options})
  page = await context.newPage()
  await page.clock.install()
  await page.goto(address, {waitUntil: 'load'})
}

/** Lets the page's own clock run on: what it would do by then it has done, however slow the machine. */
const pass = (milliseconds: number): Promise<void> => page.clock.runFor(milliseconds)

const marker = '#cite-3-1'
const card = '#card'

test('opens a note by hover, lets the pointer in, and closes when it leaves', async () => {
  await open()
  await page.hover(marker)
  await page.waitForSelector(card)
  expect(await page.innerText(card)).toContain('The source of three')
  await page.hover(`${card} p`)
  await pass(500)
  expect(await page.isVisible(card)).toBe(true)
  await page.hover('#far')
  await page.waitForSelector(card, {state: 'detached'})
})

test('does not open for a pointer that only passes', async () => {
  await open()
  const box = await page.locator(marker).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 3)
  await page.mouse.move(700, 800)
  await pass(600)
  expect(await page.locator(card).count()).toBe(0)
})

test('does not scroll the page on hover', async () => {
  await open()
  await page.hover(marker)
  await page.waitForSelector(card)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('opens by focus, is announced, has its links next in the order of Tab, and closes with Esc on the marker', async () => {
  await open()
  await page.focus('[data-entity="osh baku"]')
  await page.keyboard.press('Tab')
  await page.waitForSelector(card)
  expect(await page.textContent('[role=status]')).toBe('Note 3: The source of three, the list')
  expect(await page.getAttribute(card, 'role')).toBe('note')
  expect(await page.getAttribute(marker, 'aria-expanded')).toBe('true')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('the list')
  expect(await page.isVisible(card)).toBe(true)
  await page.keyboard.press('Escape')
  await page.waitForSelector(card, {state: 'detached'})
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('cite-3-1')
  expect(await page.getAttribute(marker, 'aria-expanded')).toBe(null)
})

test('follows the link on Enter', async () => {
  await open()
  await page.focus(marker)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/#ref-3')
})

test('pins a note by a click of the mouse, and follows the link at the second', async () => {
  await open()
  await page.click(marker)
  await page.waitForSelector(card)
  await page.hover('#far')
  await pass(600)
  expect(await page.isVisible(card)).toBe(true)
  expect(page.url()).toBe(address)
  await page.click(marker)
  await page.waitForURL('**/#ref-3')
})

test('closes a pinned card by a click beside it', async () => {
  await open()
  await page.click(marker)
  await page.waitForSelector(card)
  await page.mouse.click(700, 800)
  await page.waitForSelector(card, {state: 'detached'})
})

chromiumOnly('opens by the first tap and follows the link at the second', async () => {
  await open({hasTouch: true})
  await page.tap(marker)
  await page.waitForSelector(card)
  expect(page.url()).toBe(address)
  await page.tap(marker)
  await page.waitForURL('**/#ref-3')
})

test('marks the margin note instead of opening a card where the note is beside its marker', async () => {
  await open({viewport: {width: 1280, height: 900}})
  await page.hover(marker)
  await page.waitForSelector('#note-3-1[data-lit]')
  await pass(500)
  expect(await page.locator(card).count()).toBe(0)
  await page.click(marker)
  await page.waitForURL('**/#ref-3')
})

test('shows the entry of an entity, and of each where a mention names several', async () => {
  await open()
  await page.hover('[data-entity="osh baku"]')
  await pass(250)
  expect(await page.locator(card).count()).toBe(0)
  await page.waitForSelector(card)
  expect((await page.innerText(card)).replace(/\s+/g, ' ')).toBe('Entry of osh more Entry of baku more')
  expect(await page.locator(`${card} [id]`).count()).toBe(0)
})

test('follows the link of an entity at once on a click', async () => {
  await open()
  await page.click('[data-entity="aisha"]')
  await page.waitForURL('**/entities/aisha/')
})

test('opens nothing for what the reader has switched off', async () => {
  await open()
  await page.goto(`${address}?hide=person&notes=off`)
  await page.hover('[data-entity="aisha"]')
  await pass(600)
  await page.hover(marker)
  await pass(400)
  expect(await page.locator(card).count()).toBe(0)
})
