import {expect, test} from 'vitest'
import {editionPages} from '#lib/routes/routes.ts'
import {chromiumOnly} from './chromium-only.ts'
import {edition, locales, useSite} from './site.ts'

const open = useSite()
const phone = {viewport: {width: 390, height: 800}}

test.each(locales)('/%s/ has its masthead in two lines on a phone, and the pages behind the name of this one', async (locale) => {
  const page = await open(`${locale}/${edition}/read/`, phone)
  const bar = (await page.locator('.bar').boundingBox())!
  expect(bar.y + bar.height).toBeLessThan(90)
  const pages = page.locator('.menu a')
  expect(await pages.first().isVisible()).toBe(false)
  await page.locator('.menu summary').click()
  expect(await pages.evaluateAll((links) => links.filter((link) => link.checkVisibility()).length)).toBe(editionPages.length)
  expect(await page.locator('.menu summary').innerText()).toBe(await page.locator('.menu [aria-current="page"]').innerText())
})

test.each(locales)('no name of a page of /%s/ is cut in the bar of a phone where there is room for it', async (locale) => {
  for (const path of ['', 'read/', 'entities/', 'apparatus/', 'citations/']) {
    const page = await open(`${locale}/${edition}/${path}`, phone)
    const cut = await page.locator('.menu summary').evaluate(({clientWidth, scrollWidth}) => scrollWidth - clientWidth)
    expect([path, cut]).toEqual([path, 0])
  }
})

chromiumOnly('opens the pages without scripts', async () => {
  const page = await open(`ky/${edition}/read/`, {...phone, javaScriptEnabled: false})
  await page.locator('.menu summary').click()
  await page.locator('.menu a').last().click()
  await page.waitForURL(`**/${editionPages.at(-1) ?? ''}/`)
})

test('shows the pages in one line where there is room', async () => {
  const page = await open(`ru/${edition}/read/`, {viewport: {width: 1280, height: 800}})
  const tops = await page.locator('.menu a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top))
  expect([new Set(tops).size, await page.locator('.menu summary').isVisible()]).toEqual([1, false])
})

test('closes a panel by Esc, which gives the focus back, and by what is done outside it', async () => {
  const page = await open(`en/${edition}/read/`, phone)
  const settings = page.locator('[data-settings] > summary')
  const openPanels = (): Promise<number> => page.locator('details[data-panel][open]').count()
  await settings.click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  expect([await openPanels(), await settings.evaluate((node) => node === document.activeElement)]).toEqual([0, true])
  await settings.click()
  await page.locator('.menu summary').click()
  expect(await page.locator('details[data-panel][open] summary').allInnerTexts()).toEqual([await page.locator('.menu summary').innerText()])
  await page.mouse.click(2, 2)
  expect(await openPanels()).toBe(0)
})

test.each([390, 768, 1280])('keeps its bar in reach at %i px, below which a passage that a link leads to begins', async (width) => {
  const page = await open(`ru/${edition}/read/#ru-b24`, {viewport: {width, height: 800}})
  await page.waitForFunction(() => scrollY > 500)
  const bar = (await page.locator('.bar').boundingBox())!
  const passage = (await page.locator('#ru-b24').boundingBox())!
  expect([Math.abs(bar.y) < 1, passage.y >= bar.y + bar.height - 1]).toEqual([true, true])
  await page.locator('.to-top').click()
  await page.waitForFunction(() => scrollY === 0)
})

test.each(['ru', 'ky'])('/%s/ says in its bar which section is being read, and leads to the contents from there', async (locale) => {
  const page = await open(`${locale}/${edition}/read/#ru-b24`, phone)
  const here = page.locator('.here')
  const section = page.locator('.contents a[aria-current]')
  await page.waitForFunction(() => document.querySelector('[data-here]')?.textContent !== '')
  // The heading, without its gloss and its number, for which the bar of a phone has no room.
  const heading = await section.evaluate(({firstChild}) => firstChild?.textContent)
  expect(await page.locator('[data-here]').textContent()).toBe(heading)
  expect(await section.getAttribute('href')).toBe('#ru-b23')
  await here.click()
  await page.waitForFunction(() => document.querySelector('.contents details')?.hasAttribute('open'))
  expect(await page.locator('.contents a').first().isVisible()).toBe(true)
})
