import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const {languages} = editionOf(edition)

test('shows one row for each row of the alignment, its cells level', async () => {
  const page = await open(`ky/${edition}/parallel/`)
  const uneven = await page
    .locator('[data-row]')
    .evaluateAll((rows) =>
      rows
        .filter(
          (row) => new Set([...row.querySelectorAll('[data-cell]')].map((cell) => Math.round(cell.getBoundingClientRect().top))).size > 1
        )
        .map(({id}) => id)
    )
  expect(uneven).toEqual([])
})

test('offers each pair at its own address', async () => {
  const page = await open(`ky/${edition}/parallel/`)
  const columns = await page.locator('[data-row]').first().locator('[data-cell]').count()
  const pair = page.locator('nav a').and(page.locator(`[href$="/${languages.slice(0, 2).join('-')}/"]`))
  const href = (await pair.getAttribute('href')) ?? ''
  await pair.click()
  await page.waitForURL(`**${href}`)
  const langs = await page
    .locator('[data-row]')
    .first()
    .locator('[data-cell]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('lang')))
  expect([columns, langs.join('-')]).toEqual([3, href.split('/').at(-2)])
})

test('says in words that a cell has no counterpart', async () => {
  const page = await open(`ky/${edition}/parallel/`, {javaScriptEnabled: false})
  expect(await page.locator('[data-cell]').evaluateAll((cells) => cells.filter((cell) => !cell.textContent?.trim()).length)).toBe(0)
})

test('marks the counterparts of what is pointed at and of what is focused', async () => {
  const page = await open(`ru/${edition}/parallel/`)
  const cell = page.locator('[data-row]').nth(3).locator('[data-cell]').first()
  await cell.hover()
  expect(await page.locator('[data-marked=""]').count()).toBeGreaterThan(0)
  await page.mouse.move(2, 2)
  expect(await page.locator('[data-marked]').count()).toBe(0)
})

test('stacks the rows on a phone, each cell with its language', async () => {
  const page = await open(`ru/${edition}/parallel/`, {viewport: {width: 390, height: 800}})
  const lefts = await page
    .locator('[data-row]')
    .nth(2)
    .locator('[data-cell]')
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)))
  expect(new Set(lefts).size).toBe(1)
})
