import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {edition, useSite} from './site.ts'

const open = useSite()
const field = (page: Page) => page.locator('.bar [name="q"]')
const options = (page: Page) => page.locator('[role="option"]')
const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]')

test('nothing is fetched for the box before it is used', async () => {
  const page = await open(`ky/${edition}/`)
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name))
  expect(asked.filter((name) => /suggest|search-/u.test(name))).toEqual([])
})

test.each([
  ['ky', 'жапар', 'Садыр Жапаров'],
  ['ru', 'Zhap', 'Садыр Жапаров'],
  ['en', 'жап', 'Sadyr Japarov']
])('in /%s/, names are suggested while one types %s', async (locale, typed, name) => {
  const page = await open(`${locale}/${edition}/references/`)
  await field(page).pressSequentially(typed)
  await options(page).first().waitFor()
  expect(await options(page).allInnerTexts()).toContainEqual(expect.stringContaining(name))
})

test('the list is walked by the arrow keys, and back into the box; Enter asks for the name', async () => {
  const page = await open(`ru/${edition}/references/`)
  await field(page).pressSequentially('жапар')
  await options(page).first().waitFor()
  const box = field(page)
  expect(await box.getAttribute('aria-expanded')).toBe('true')
  expect(await box.getAttribute('aria-activedescendant')).toBeNull()
  await box.press('ArrowDown')
  expect(await chosen(page).innerText()).toBe('Садыр Жапаров')
  expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen(page).getAttribute('id'))
  await box.press('ArrowUp')
  expect(await chosen(page).count()).toBe(0)
  await box.press('ArrowUp')
  expect(await options(page).last().getAttribute('aria-selected')).toBe('true')
  await box.press('ArrowDown')
  await box.press('ArrowDown')
  await box.press('Enter')
  await page.waitForURL((url) => url.pathname.endsWith('/search/') && url.searchParams.get('q') === 'Садыр Жапаров')
  await page.locator('[data-hit]').first().waitFor()
  expect(await page.locator('[data-hit]').first().getAttribute('data-hit')).toBe('sadyr-japarov')
})

test('Esc closes the list and leaves what is typed; Enter then asks for that', async () => {
  const page = await open(`ru/${edition}/references/`)
  await field(page).pressSequentially('жапар')
  await options(page).first().waitFor()
  await field(page).press('Escape')
  expect(await options(page).count()).toBe(0)
  expect([await field(page).getAttribute('aria-expanded'), await field(page).inputValue()]).toEqual(['false', 'жапар'])
  await field(page).press('Enter')
  await page.waitForURL((url) => url.searchParams.get('q') === 'жапар')
})

test('the list lies over the page: nothing moves, and a pointer takes a name', async () => {
  const page = await open(`en/${edition}/references/`)
  const place = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top)
  const before = await place()
  await field(page).pressSequentially('bak')
  await options(page).first().waitFor()
  expect(await place()).toBe(before)
  await options(page).first().click()
  await page.waitForURL((url) => url.searchParams.get('q') === 'Baku')
})

test('the page of the search suggests in its own box, and answers when a name is taken', async () => {
  const page = await open(`en/${edition}/search/`)
  const box = page.locator('main [name="q"]')
  await box.pressSequentially('Бишк')
  await options(page).first().waitFor()
  expect(await options(page).first().innerText()).toContain('Bishkek')
  await box.press('ArrowDown')
  await box.press('Enter')
  await expect.poll(() => page.locator('[data-hit]').first().getAttribute('data-hit')).toBe('bishkek')
  expect(await options(page).count()).toBe(0)
})

test.each(['search-documents.json', 'reader-suggest.js'])(
  'where %s cannot be loaded the box stays a form, and nothing fails',
  async (file) => {
    const page = await open(`ru/${edition}/references/`)
    const failures: Array<Error> = []
    page.on('pageerror', (error) => failures.push(error))
    const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith(file))
    await page.route(`**/${file}`, (route) => route.abort())
    await field(page).focus()
    await refused
    await field(page).pressSequentially('жапар')
    // Asked on the page: the driver of Firefox reports an error of its own where a page is left, of a bare form as well.
    expect(failures).toEqual([])
    await field(page).press('Enter')
    await page.waitForURL((url) => url.pathname.endsWith('/search/'))
  }
)

test('where the names could not be loaded they are asked for again when the box is used again', async () => {
  const page = await open(`ru/${edition}/references/`)
  let isDown = true
  await page.route('**/search-documents.json', (route) => (isDown ? route.abort() : route.continue()))
  const refused = page.waitForEvent('requestfailed')
  await field(page).focus()
  await refused
  isDown = false
  await field(page).pressSequentially('жапар')
  await options(page).first().waitFor()
  expect(await options(page).first().innerText()).toBe('Садыр Жапаров')
})

test('on the page of the search what is searched is fetched once, for the suggestions and for the answers', async () => {
  const page = await open(`en/${edition}/search/`)
  const asked: Array<string> = []
  page.on('request', (request) => asked.push(request.url()))
  await page.locator('main [name="q"]').pressSequentially('Baku')
  await options(page).first().waitFor()
  await page.locator('[data-hit]').first().waitFor()
  expect(asked.filter((url) => url.endsWith('/search-documents.json'))).toHaveLength(1)
})

test('on a phone the box takes the bar, and its list keeps within the screen', async () => {
  const page = await open(`ky/${edition}/references/`, {viewport: {width: 390, height: 700}})
  await field(page).pressSequentially('жап')
  await options(page).first().waitFor()
  const {width, x} = (await page.locator('[role="listbox"]').boundingBox())!
  expect(x).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(390)
})
