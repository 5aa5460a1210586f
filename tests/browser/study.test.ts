import {parse} from 'csv-parse/sync'
import type {Locator, Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {termTable} from '#lib/alignment/term-table.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {addressesAsked} from './addresses-asked.ts'
import {chromiumOnly} from './chromium-only.ts'
import {savedFile} from './saved-file.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const known = editionOf(edition)
const query = 'стратегическое партнёрство'
const asked = `en/${edition}/translation/?q=${encodeURIComponent(query)}#concordance`

const hitsOf = async (page: Page): Promise<Locator> => {
  const hits = page.locator('[data-hits] > li')
  await hits.first().waitFor()
  return hits
}

test('leads from the count of a term in the body to its sentences, each a link to where it stands', async () => {
  const page = await open(`ru/${edition}/translation/`)
  await page.locator('#term-strategic-partnership a', {hasText: 'мест в статье'}).click()
  await page.waitForURL(/\/translation\/terms\/strategic-partnership\/#in-body$/)
  expect(await page.locator('h1').innerText()).toBe(known.alignment.terms.find(({id}) => id === 'strategic-partnership')!.names.ru)
  const row = page.locator('.term-rows > li').first()
  expect(await row.locator('mark').first().innerText()).toMatch(/стратегическ/iu)
  const place = row.locator('.place').first()
  const fragment = new URL(await place.evaluate((link: HTMLAnchorElement) => link.href)).hash.slice(1)
  const words = (await row.locator('p').first().locator('[lang]').innerText()).slice(0, 20)
  await place.click()
  await page.waitForURL(/\/read\//)
  expect(await page.locator(`[id="${fragment}"]`).innerText()).toContain(words)
})

test('has a page for each term, without scripts of its own', async () => {
  const page = await open(`ky/${edition}/translation/`)
  const pages = await page.locator('.terms th a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
  expect(pages).toEqual(termTable(known).map(({id}) => `/ky/${edition}/translation/terms/${id}/`))
})

test('a count of shifts leads to the shifts of its kind, narrowed to its version, and leaves no empty kind', async () => {
  const page = await open(`en/${edition}/translation/`)
  const cell = page.locator('#shift-kinds tbody tr').first().locator('td.figure a').first()
  const count = Number(await cell.innerText())
  await cell.click()
  await page.waitForURL(/[?&]kind=\w+&in=\w+#shifts-/)
  expect(await page.locator('[data-entry]:visible').count()).toBe(count)
  expect(await page.locator('.shifts-of-kind:visible').count()).toBe(1)
})

test('labels what corresponds to a hit by language, and marks the words that a phrase link joins to it', async () => {
  const page = await open(asked)
  const hits = await hitsOf(page)
  const first = hits.first()
  expect(await first.locator('.counterpart > small:first-child').allInnerTexts()).toEqual(['Kyrgyz:', 'English:'])
  expect(await first.locator('.counterpart [lang="en"] mark').innerText()).toMatch(/^strategic partnership$/iu)
  expect(await first.locator('.counterpart [lang="ky"] mark').innerText()).toMatch(/^стратегиялык партнёрдук/iu)
})

test.each(['tsv', 'csv'] as const)('saves the hits as %s without asking the network', async (format) => {
  const page = await open(asked)
  const count = await (await hitsOf(page)).count()
  const requests = addressesAsked(page)
  const text = await savedFile(page, page.locator(`[data-save-hits][value="${format}"]`))
  const lines: ReadonlyArray<Readonly<Record<string, string>>> = parse(text, {
    bom: true,
    columns: true,
    delimiter: format === 'csv' ? ',' : '\t'
  })
  expect([lines.length, requests()]).toEqual([count, []])
  expect(lines[0]).toMatchObject({language: 'ru', place: 'Title (Russian)', en_phrase: expect.stringMatching(/^strategic partnership$/iu)})
  expect(lines.map(({key_word}) => key_word!.toLowerCase()).every((word) => word.startsWith('стратегическ'))).toBe(true)
  expect(lines.every(({address}) => address!.startsWith(new URL(page.url()).origin))).toBe(true)
})

test('says how a query is cited: its words, its choices, how much it found, and an address that asks it again', async () => {
  const page = await open(asked)
  const count = await (await hitsOf(page)).count()
  const citation = await page.locator('[data-query-citation]').innerText()
  expect(citation).toContain(`“${query}” (Match: word in any form). Hits: ${count}.`)
  const address = /https?:\S+$/u.exec(citation)![0]
  await page.goto(encodeURI(address))
  expect(await (await hitsOf(page)).count()).toBe(count)
  await page.fill('[data-concordance] [name="q"]', 'несуществующее')
  await page.locator('[data-concordance] form button:not([type])').click()
  await expect.poll(() => page.locator('[data-hit-tools]').isVisible()).toBe(false)
})

test('a box of the drawing says its sentence while it is pointed at or has the focus, and Esc takes it away', async () => {
  const page = await open(`en/${edition}/translation/`)
  const [one, other] = [page.locator('[data-sentence-box]').nth(3), page.locator('[data-sentence-box]').nth(4)]
  const says = (box: Locator): Promise<boolean> => box.locator('.says').isVisible()
  expect(await says(one)).toBe(false)
  await one.locator('rect').hover()
  expect([await says(one), await says(other)]).toEqual([true, false])
  await page.keyboard.press('Escape')
  expect(await says(one)).toBe(false)
  await page.mouse.move(0, 0)
  await other.focus()
  expect(await says(other)).toBe(true)
  await page.keyboard.press('Escape')
  expect(await says(other)).toBe(false)
})

chromiumOnly('a finger’s first touch of a box shows its sentence, the second follows it', async () => {
  const page = await open(`en/${edition}/translation/`, {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true})
  const box = page.locator('[data-sentence-box]').nth(5)
  const address = (await box.getAttribute('href'))!
  await box.locator('rect').tap()
  expect([await box.locator('.says').isVisible(), new URL(page.url()).pathname]).toEqual([true, `/en/${edition}/translation/`])
  await box.locator('rect').tap()
  await page.waitForURL((url) => `${url.pathname}${url.hash}` === address)
})

chromiumOnly('a box says its sentence without scripts', async () => {
  const page = await open(`en/${edition}/translation/`, {javaScriptEnabled: false})
  const box = page.locator('[data-sentence-box]').first()
  await box.locator('rect').hover()
  expect(await box.locator('.says').isVisible()).toBe(true)
})
