import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {rowDiffers} from '#lib/alignment/row-differs.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {translatedSections} from '#lib/edition/index.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const {alignment, languages} = editionOf(edition)
const path = `ru/${edition}/parallel/`
const differing: ReadonlyArray<string> = alignment.rows.filter((row) => rowDiffers(row, languages)).map(({g}) => g)
const alike = alignment.rows.find((row) => !rowDiffers(row, languages))!

const pressed = (page: Page): Promise<ReadonlyArray<string>> =>
  page.locator('[data-set="view"][aria-pressed="true"]').evaluateAll((nodes) => (nodes as Array<HTMLButtonElement>).map(({value}) => value))
const seenRows = (page: Page): Promise<ReadonlyArray<string>> =>
  page
    .locator('[data-row]')
    .evaluateAll((rows) => (rows as Array<HTMLElement>).filter((row) => row.checkVisibility()).map(({dataset}) => dataset['row'] ?? ''))
/** The languages that are seen in a row. */
const seenCells = (page: Page, row: number): Promise<ReadonlyArray<string>> =>
  page
    .locator('[data-row]')
    .nth(row)
    .locator('[data-cell]')
    .evaluateAll((cells) => (cells as Array<HTMLElement>).filter((cell) => cell.checkVisibility()).map(({lang}) => lang))

test('shows rows, and says so', async () => {
  const page = await open(path)
  expect(await pressed(page)).toEqual(['rows'])
  const colours = await page
    .locator('[data-set="view"]')
    .evaluateAll((nodes) => nodes.slice(0, 2).map((node) => getComputedStyle(node).backgroundColor))
  expect(colours[0]).not.toBe(colours[1])
})

test('sets the languages of a row under one another, each named, and keeps the view for the next page', async () => {
  const page = await open(path)
  await page.locator('[data-set="view"][value="lines"]').click()
  const look = (): Promise<ReadonlyArray<unknown>> =>
    page
      .locator('[data-row]')
      .nth(1)
      .evaluate((row) => {
        const cells = [...row.querySelectorAll('[data-cell]')]
        const tops = cells.map((cell) => cell.getBoundingClientRect().top)
        const tags = cells.filter((cell) => cell.querySelector('.tag')?.checkVisibility())
        return [
          new Set(cells.map((cell) => cell.getBoundingClientRect().left)).size,
          tops.every((top, at) => at === 0 || top > tops[at - 1]!),
          tags.length === cells.length
        ]
      })
  expect(await look()).toEqual([1, true, true])
  await page.reload()
  expect([await pressed(page), await look()]).toEqual([['lines'], [1, true, true]])
})

test('shows the differences alone by an address, which is not kept', async () => {
  const page = await open(`${path}?view=differences`)
  expect(differing.length).toBeLessThan(alignment.rows.length)
  expect([await pressed(page), await seenRows(page)]).toEqual([['differences'], differing])
  await page.goto(page.url().replace(/\?.*/, ''))
  expect((await seenRows(page)).length).toBe(alignment.rows.length)
})

test('shows the row that a link leads to, whatever the view', async () => {
  const page = await open(`${path}?view=differences#row-${alike.g}`)
  expect(await seenRows(page)).toContain(alike.g)
})

test('shows one language, and the others of a row on demand', async () => {
  const lang = languages[1] ?? ''
  const page = await open(`${path}?view=one,${lang}`)
  expect([await pressed(page), await seenCells(page, 0), await seenCells(page, 1)]).toEqual([[`one ${lang}`], [lang], [lang]])
  const button = page.locator('[data-row]').nth(1).locator('[data-open-row]')
  await button.click()
  expect([await seenCells(page, 1), await button.getAttribute('aria-expanded'), await seenCells(page, 2)]).toEqual([
    languages,
    'true',
    [lang]
  ])
  await button.click()
  expect([await seenCells(page, 1), await button.getAttribute('aria-expanded')]).toEqual([[lang], 'false'])
})

test('opens a row by the keyboard, and walks past what is not shown', async () => {
  const lang = languages[1] ?? ''
  const page = await open(`${path}?view=one,${lang}`)
  const active = (): Promise<ReadonlyArray<string | undefined>> =>
    page.evaluate(() => [
      document.activeElement?.closest<HTMLElement>('[data-cell]')?.lang,
      document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row']
    ])
  await page.locator(`[data-row] [data-cell][lang="${lang}"]`).first().focus()
  await page.keyboard.press('ArrowRight')
  expect(await active()).toEqual([lang, alignment.rows[0]?.g])
  await page.keyboard.press('ArrowDown')
  expect(await active()).toEqual([lang, alignment.rows[1]?.g])
  await page.keyboard.press('Enter')
  expect(await seenCells(page, 1)).toEqual(languages)
})

test('walks from row to row past those that a view leaves out', async () => {
  const page = await open(`${path}?view=differences`)
  const all: ReadonlyArray<string> = alignment.rows.map(({g}) => g)
  const before = differing.find((g, at) => at > 0 && all.indexOf(differing[at + 1] ?? '') > all.indexOf(g) + 1) ?? ''
  await page.locator(`[data-row="${before}"] [data-cell]`).first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'])).toBe(
    differing[differing.indexOf(before) + 1]
  )
  await page.keyboard.press('ArrowUp')
  expect(await page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'])).toBe(before)
})

test('leads from the overview to each row', async () => {
  const page = await open(path)
  const links = await page.locator('.strip a').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')))
  expect(links).toEqual(alignment.rows.map(({g}) => `#row-${g}`))
  await page.locator('.strip a').last().focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    (id) => {
      const {top} = document.getElementById(id)?.getBoundingClientRect() ?? {top: Infinity}
      return top > 0 && top < innerHeight
    },
    links.at(-1)?.slice(1) ?? ''
  )
})

test('shows rows where a page lacks the language that the reader wants first, and leaves that wish as it is', async () => {
  const [lang = '', ...others] = languages
  const page = await open(path)
  await page.locator(`[data-set="view"][value="one ${lang}"]`).click()
  for (const query of ['', `?view=one,${lang}`]) {
    await page.goto(new URL(`${others.join('-')}/${query}`, page.url().replace(/parallel\/.*/, 'parallel/')).href)
    expect([await pressed(page), await seenCells(page, 1), await page.locator('.parallel .languages').first().isVisible()]).toEqual([
      ['rows'],
      others,
      true
    ])
  }
  await page.goto(new URL('parallel/', page.url().replace(/parallel\/.*/, '')).href)
  expect([await pressed(page), await seenCells(page, 1)]).toEqual([[`one ${lang}`], [lang]])
})

test('shows every row of a section, which does not say what differs, to who looks at differences alone elsewhere', async () => {
  const [section] = translatedSections(editionOf(edition))
  const page = await open(path)
  await page.locator('[data-set="view"][value="differences"]').click()
  await page.goto(new URL(`body/${section!.id}/`, page.url().replace(/[?#].*/, '')).href)
  const all = await page.locator('.parallel [data-row]').count()
  expect([all > 5, (await seenRows(page)).length, await pressed(page)]).toEqual([true, all, ['rows']])
})

test('looks like rows from the first paint where a page lacks the language, also without the script that shows the buttons', async () => {
  const [lang = '', ...others] = languages
  const page = await open(`${path}${others.join('-')}/`)
  await page.route('**/reader.js', (route) => route.abort())
  await page.goto(`${page.url()}?view=one,${lang}`)
  expect([await seenCells(page, 1), await page.locator('.parallel .languages').first().isVisible()]).toEqual([others, true])
})
