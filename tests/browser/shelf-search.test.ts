import {expect, test} from 'vitest'
import {chromiumOnly} from './chromium-only.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const path = (locale: string, query = '') => `${locale}/search/${query && `?q=${encodeURIComponent(query)}`}`

test('the shelf leads to the search of all editions, which answers by edition and leads to all hits of one', async () => {
  const page = await open('ru/')
  await page.locator('main a[href$="/ru/search/"]').click()
  await page.locator('main [name="q"]').fill('Жапаров')
  await page.locator('[data-hit]').first().waitFor()
  expect(await page.locator('[data-hit]').first().getAttribute('data-hit')).toBe('sadyr-japarov')
  expect(new URL(page.url()).searchParams.get('q')).toBe('Жапаров')
  await page.locator('[data-search-results] h2 a').first().click()
  await page.waitForURL((url) => url.pathname.endsWith(`/${edition}/search/`) && url.searchParams.get('q') === 'Жапаров')
  await page.locator('[data-hit]').first().waitFor()
})

test.each([
  ['ky', 'ледниковый период'],
  ['en', '«ледниковый период»']
])('in /%s/, a hit of «%s» leads to its passage, with the words marked', async (locale, query) => {
  const page = await open(path(locale, query))
  const hit = page.locator('[data-hit="ru-b23-1"]')
  await hit.waitFor()
  expect(await hit.locator('mark').allInnerTexts()).toEqual(['ледниковый', 'период'])
  await hit.locator('a').click()
  await page.waitForURL((url) => url.pathname.includes(`/${locale}/${edition}/read/`) && url.hash === '#ru-b23-1')
})

test('says that nothing was found, and in how many editions', async () => {
  const page = await open(path('en', 'квантовая хромодинамика'))
  await expect.poll(() => page.locator('[data-search-status]').innerText()).toMatch(/Nothing was found[^]*Editions searched: \d/u)
})

chromiumOnly('without scripts leads to the search of each edition, and has no box that does nothing', async () => {
  const page = await open(path('ky'), {javaScriptEnabled: false})
  expect(await page.locator('[data-shelf-edition] a').first().getAttribute('href')).toMatch(/\/search\/$/u)
  expect(await page.locator('main form').isVisible()).toBe(false)
})
