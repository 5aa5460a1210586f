import {expect, test} from 'vitest'
import type {Page} from 'playwright-core'
import {editionOf} from '#lib/catalogue/editions.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const known = editionOf(edition)
const path = (locale: string, query = '') => `${locale}/${edition}/search/${query && `?q=${encodeURIComponent(query)}`}`
const hits = (page: Page) => page.locator('[data-hit]')
const asked = async (page: Page, query: string): Promise<void> => {
  await page.locator('main [name="q"]').fill(query)
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent !== '')
}

test('the box on every page asks the page of the search, whose address carries the query', async () => {
  const page = await open(`ru/${edition}/references/`)
  await page.locator('.bar [name="q"]').fill('Осмоналиев')
  await page.locator('.bar [name="q"]').press('Enter')
  await page.waitForURL(`**/ru/${edition}/search/?q=*`)
  await hits(page).first().waitFor()
  expect(await page.locator('main [name="q"]').inputValue()).toBe('Осмоналиев')
  expect(await hits(page).first().getAttribute('data-hit')).toBe('kairat-osmonaliev')
})

test.each(['ky', 'ru', 'en'])('answers in three languages at once, in /%s/, and marks the words that were looked for', async (locale) => {
  const page = await open(path(locale, 'ледниковый период'))
  await hits(page).first().waitFor()
  const sentence = page.locator('[data-hit="ru-b23-1"]')
  expect(await sentence.locator('mark').allInnerTexts()).toEqual(['ледниковый', 'период'])
  expect(await sentence.locator('span').getAttribute('lang')).toBe('ru')
  await sentence.locator('a').click()
  await page.waitForURL(/#ru-b23-1$/u)
})

test('answers while one types, by kind, and says how many there are', async () => {
  const page = await open(path('en'))
  await asked(page, 'Islamabad')
  await hits(page).first().waitFor()
  const headings = await page.locator('.found h2').allInnerTexts()
  expect(headings[0]).toMatch(/^Names \d+$/u)
  const counts = headings.map((heading) => Number(/\d+$/u.exec(heading)![0]))
  expect(await page.locator('[data-search-status]').innerText()).toBe(`Found: ${counts.reduce((sum, count) => sum + count, 0)}.`)
  expect(await hits(page).count()).toBe(counts.reduce((sum, count) => sum + count, 0))
  expect(new URL(page.url()).searchParams.get('q')).toBe('Islamabad')
})

test('says that it found words of nearly the same letters, or nothing', async () => {
  const page = await open(path('ru', 'Gandilow'))
  await hits(page).first().waitFor()
  expect(await page.locator('[data-search-status]').innerText()).toContain('«Gandilow» здесь нет')
  await page.locator('main [name="q"]').fill('квантовая хромодинамика')
  await page.waitForFunction(() => document.querySelectorAll('[data-hit]').length === 0)
  expect(await page.locator('[data-search-status]').innerText()).toContain('ничего не найдено')
})

test('says so where what it answers from cannot be loaded, and answers when it can', async () => {
  const page = await open(path('en'))
  let isDown = true
  await page.route('**/search-index.json', (route) => (isDown ? route.abort() : route.continue()))
  await asked(page, 'Baku')
  expect(await page.locator('[data-search-status]').innerText()).toMatch(/could not be loaded/u)
  isDown = false
  await page.locator('main [name="q"]').fill('Bak')
  await page.locator('main [name="q"]').fill('Baku')
  await hits(page).first().waitFor()
})

test('without scripts lists every name and term, and says how a browser searches', async () => {
  const page = await open(path('ky'), {javaScriptEnabled: false})
  const links = page.locator('.without-scripts li a')
  expect(await links.count()).toBe(known.entities.length + known.alignment.terms.length)
  expect(await page.locator('.without-scripts').innerText()).toContain('Ctrl+F')
})
