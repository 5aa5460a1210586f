import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {edition, useSite} from './site.ts'

const open = useSite()
const ask = async (locale: string, query: string): Promise<Page> => {
  const page = await open(`${locale}/${edition}/search/?q=${encodeURIComponent(query)}`)
  await page.waitForFunction(() => document.querySelector('[data-search-status]')?.textContent !== '')
  return page
}
const status = (page: Page): Promise<string> => page.locator('[data-search-status]').innerText()
const hits = (page: Page) => page.locator('[data-hit]')

test('when was the Bishkek embassy opened, and is that certain: the question as it is asked leads to the event and to the doubt', async () => {
  const page = await ask('en', 'when was the Bishkek embassy opened, and is that certain')
  expect(await status(page)).toContain('some of them')
  const first = hits(page).first()
  expect(await first.getAttribute('data-hit')).toBe('embassy-opening-bishkek-2007')
  // The sentence with the printed day, and the finding that another day is published.
  expect(await page.locator('[data-hit="embassy-bishkek-day"]').innerText()).toMatch(/28 December 2007[^]*16 May/u)
  await first.locator('a').click()
  await page.waitForURL(/entities\/embassy-opening-bishkek-2007/u)
  expect(await page.locator('main').innerText()).toContain('28 December 2007')
})

test('what is the Organization of Turkic States called by its older name: the older name finds the body', async () => {
  const page = await ask('ru', 'Совет сотрудничества тюркоязычных государств')
  const first = hits(page).first()
  expect(await first.getAttribute('data-hit')).toBe('organization-of-turkic-states')
  await first.locator('a').click()
  expect(await page.locator('main').innerText()).toContain('Совет сотрудничества тюркоязычных государств')
})

test('what happened on 20 April 2022: a date as it is typed in Kyrgyz finds what was signed, and is said to be one', async () => {
  const page = await ask('ky', '2022-ж. 20-апрель')
  expect(await status(page)).toMatch(/^Табылды: \d+\. Дата катары изделди: 2022-жылдын 20-апрели\.$/u)
  expect(await hits(page).first().getAttribute('data-hit')).toBe('strategic-partnership-declaration-2022')
  expect(await page.locator('[data-hit="ru-b35-1"]').count()).toBe(1)
})

test('who forgot to switch the keyboard is told what was looked for', async () => {
  const page = await ask('ru', ',fre')
  expect(await status(page)).toContain('«баку»')
  expect(await hits(page).first().getAttribute('data-hit')).toBe('baku')
})

test('where nothing is found it is said what was searched, and the nearest words lead on', async () => {
  const page = await ask('en', 'deklarashon')
  expect(await status(page)).toMatch(/Searched in three languages: \d{3}/u)
  const near = page.locator('.found p a')
  await near.first().click()
  await hits(page).first().waitFor()
})

test.each([
  ['ru', 'карта', 'map'],
  ['ky', 'Chronology', 'chronology'],
  ['en', 'апппарат', 'apparatus']
])('in /%s/, «%s» finds the page of that name', async (locale, query, id) => {
  const page = await ask(locale, query)
  expect(
    await page
      .locator('section', {hasText: /Страницы|Барактар|Pages/u})
      .locator(`[data-hit="${id}"]`)
      .count()
  ).toBe(1)
})
