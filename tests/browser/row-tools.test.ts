import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {correctedText, segmentOf} from '#lib/edition/index.ts'
import {savedFile} from './saved-file.ts'
import {moduleAsBuilt} from '../site-built/site.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const {citePassage} = await moduleAsBuilt(() => import('#lib/citing/cite-passage.ts'))
const known = editionOf(edition)
const pair = known.languages.slice(0, 2)
const names: Readonly<Record<string, string>> = {ky: 'кыргызский', ru: 'русский', en: 'английский'}
const clipboard = {permissions: ['clipboard-read', 'clipboard-write']}
/** A row in which some version has several sentences and each of the pair has one at least. */
const row = known.alignment.rows.find(
  ({cells}) =>
    known.languages.every((lang) => (cells.get(lang)?.length ?? 0) > 0) && pair.some((lang) => (cells.get(lang)?.length ?? 0) > 1)
)!
const textIn = (lang: string): string =>
  (row.cells.get(lang) ?? [])
    .map((id) => segmentOf(known, id))
    .map(({segment, unit}) => correctedText(unit, segment))
    .join(' ')
    .replace(/\s+/g, ' ')
const citation = citePassage(known, row.cells.get(pair[0]!)![0]!, {locale: 'ru', style: 'gost'}).text
/** Typographic rules show a spaced hyphen as a dash; what is copied is what is shown. */
const shown = (text: string): string => text.replace(/[–—-]/g, '-')

test.each([
  ['text', pair.map((lang) => `${names[lang]}: ${textIn(lang)}`).join('\n\n') + `\n\n${citation}`],
  ['markdown', pair.map((lang) => `**${names[lang]}**\n\n> ${textIn(lang)}`).join('\n\n') + `\n\n— ${citation}`]
])('copies a row in the chosen languages with its citation, as %s', async (format, expected) => {
  const page = await open(`ru/${edition}/parallel/${pair.join('-')}/`, clipboard)
  const tools = page.locator(`[data-row="${row.g}"] .row-tools`)
  await tools.locator('summary').click()
  const button = tools.locator(`[data-copy-row][value="${format}"]`)
  const done = await button.getAttribute('data-say-done')
  await button.click()
  await page.waitForFunction(
    ([g, value, text]) => document.querySelector(`[data-row="${g}"] [data-copy-row][value="${value}"]`)?.textContent === text,
    [row.g, format, done]
  )
  expect(shown(await page.evaluate(() => navigator.clipboard.readText()))).toBe(shown(expected))
})

test('keeps a reader’s note on the device, says where one is, and exports it', async () => {
  const page = await open(`ru/${edition}/parallel/`)
  const exported = page.locator('[data-export-notes]')
  expect(await exported.isVisible()).toBe(false)
  const noted = page.locator(`[data-row="${row.g}"]`)
  await noted.locator('.row-tools summary').click()
  await noted.locator('textarea').fill('Ырастоо керек')
  await page.reload()
  expect(await noted.locator('textarea').inputValue()).toBe('Ырастоо керек')
  expect(await page.locator('[data-noted]').evaluateAll((rows) => (rows as Array<HTMLElement>).map(({dataset}) => dataset['row']))).toEqual(
    [row.g]
  )
  expect(JSON.parse(await savedFile(page, exported))).toEqual({edition, notes: {[row.g]: 'Ырастоо керек'}})
  await noted.locator('.row-tools summary').click()
  await noted.locator('textarea').fill('')
  expect(await exported.isVisible()).toBe(false)
})

test('opens the tools of one row at a time, within the screen of a phone, and closes them by Esc', async () => {
  const page = await open(`ky/${edition}/parallel/`, {viewport: {width: 320, height: 800}})
  const tools = page.locator('.parallel > [role="table"] .row-tools')
  await tools.nth(1).locator('summary').click()
  await tools.nth(3).locator('summary').click()
  expect(
    await tools.evaluateAll((nodes) => (nodes as Array<HTMLDetailsElement>).flatMap(({open: isOpen}, at) => (isOpen ? [at] : [])))
  ).toEqual([3])
  const box = await tools.nth(3).locator('> div').boundingBox()
  expect(box!.x).toBeGreaterThanOrEqual(0)
  expect(box!.x + box!.width).toBeLessThanOrEqual(320)
  await tools.nth(3).locator('textarea').focus()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => [document.querySelectorAll('.row-tools[open]').length, document.activeElement?.tagName])).toEqual([
    0,
    'SUMMARY'
  ])
})

test('two tabs lose none of each other’s notes, and each shows what the other keeps', async () => {
  const page = await open(`ru/${edition}/parallel/`)
  const other = await page.context().newPage()
  await other.goto(page.url())
  const area = (tab: typeof page, at: number) => tab.locator('[data-row] textarea').nth(at)
  await area(page, 1).evaluate((field: HTMLTextAreaElement) => {
    field.value = 'бир'
    field.dispatchEvent(new Event('input', {bubbles: true}))
  })
  await area(other, 2).evaluate((field: HTMLTextAreaElement) => {
    field.value = 'эки'
    field.dispatchEvent(new Event('input', {bubbles: true}))
  })
  for (const tab of [page, other]) {
    await expect.poll(() => area(tab, 1).inputValue()).toBe('бир')
    await expect.poll(() => area(tab, 2).inputValue()).toBe('эки')
    expect(await tab.locator('[data-noted]').count()).toBe(2)
  }
  await page.reload()
  expect([await area(page, 1).inputValue(), await area(page, 2).inputValue()]).toEqual(['бир', 'эки'])
})

test('says that a note is not kept where storage is full', async () => {
  const page = await open(`ru/${edition}/parallel/`)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const tools = page.locator('.row-tools').nth(1)
  await tools.locator('summary').click()
  await tools.locator('textarea').fill('бир')
  expect(await tools.locator('[role="status"]').innerText()).toContain('переполнено')
})
