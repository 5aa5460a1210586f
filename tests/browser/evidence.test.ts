import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {standings, statementsOf} from '#lib/citations/statements.ts'
import {locales} from '#lib/edition/index.ts'
import {reportPages} from '#lib/routes/routes.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const known = editionOf(edition)
const statements = statementsOf(known)
const path = `en/${edition}/citations/evidence/`
const contradicted = statements.find(({cited, standing}) => cited !== 'none' && standing === 'contradicted')!
const contradicting = contradicted.evidence.find(({verdict}) => verdict === 'contradicts')!

test('tells at a glance how every statement stands, in as many squares as words', async () => {
  const page = await open(path)
  const squares = page.locator('.evidence-strip i')
  expect(await squares.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-standing')))).toEqual(
    statements.map(({standing}) => standing)
  )
  const counts = (await page.locator('.standing-counts li b').allInnerTexts()).map(Number)
  expect(counts).toEqual(
    standings.map((standing) => statements.filter((one) => one.standing === standing).length).filter((count) => count > 0)
  )
})

test('leads from the number of a paragraph to its first statement', async () => {
  const page = await open(path)
  const {segment, unit} = statements.find(({unit: {id}}) => id === 'ru-b23')!
  await page.locator('.evidence-strip a', {hasText: /23$/u}).click()
  await page.waitForFunction((id) => location.hash === `#evidence-${id}`, segment.id)
  expect(unit.id).toBe('ru-b23')
})

test('opens a statement, then the words of a page, its address and its archive of the day on which it was seen', async () => {
  const page = await open(path)
  const entry = page.locator(`[id="evidence-${contradicted.segment.id}"]`)
  await entry.locator('summary').first().click()
  const line = entry.locator('.evidence-lines > li', {has: page.locator('[data-verdict="contradicts"]')}).first()
  await line.locator('summary').click()
  expect(await line.locator('blockquote').innerText()).toBe(contradicting.words)
  expect(await line.locator('blockquote').getAttribute('lang')).toBe(contradicting.page.lang)
  const day = contradicting.seen.date.replaceAll('-', '')
  expect(await line.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
    expect.arrayContaining([contradicting.page.url, `https://web.archive.org/web/${day}/${contradicting.page.url}`])
  )
})

test.each(standings.filter((standing) => statements.some((one) => one.standing === standing)))(
  'shows those that are %s alone where that is chosen, here and by the address',
  async (standing) => {
    const shown = statements.filter((one) => one.standing === standing).map(({segment}) => `evidence-${segment.id}`)
    const ids = (page: Awaited<ReturnType<typeof open>>) =>
      page.locator('.statements > li').evaluateAll((entries) => entries.filter((entry) => entry.checkVisibility()).map(({id}) => id))
    const page = await open(path)
    await page.selectOption('[data-filters] [name="standing"]', standing)
    await expect.poll(() => ids(page)).toEqual(shown)
    const again = await open(new URL(page.url()).pathname.slice(1) + new URL(page.url()).search)
    await expect.poll(() => ids(again)).toEqual(shown)
  }
)

describe('where one reads', () => {
  test('the sign of a sentence that a page contradicts opens what that page says', async () => {
    const page = await open(`en/${edition}/read/`)
    await page.locator(`[id="${contradicted.segment.id}"] > [data-sign="contradicted"]`).click()
    const card = page.locator('#card')
    await card.locator('.evidence-lines').waitFor()
    await card
      .locator('.evidence-lines summary', {has: page.locator('[data-verdict="contradicts"]')})
      .first()
      .click()
    expect(await card.innerText()).toContain(contradicting.words)
  })

  test('a note says how the sentences of its claim stand, and leads to it', async () => {
    const page = await open(`ru/${edition}/read/`)
    const link = page.locator('#note-9-1 > a[href$="/citations/claims/claim-9/"]')
    expect(await link.textContent()).toBe('другие страницы: подтверждается отчасти: 1')
  })

  test('the card of a marker shows what other pages say of its claim, a line a page', async () => {
    const page = await open(`en/${edition}/read/`, {viewport: {width: 768, height: 900}})
    await page.locator('#cite-9-1').click()
    const lines = page.locator('#card .evidence-lines > li')
    await lines.first().waitFor()
    const own = known.evidence.filter(({segment}) => segment === 'ru-b30-2')
    expect(await lines.count()).toBe(own.length)
    await lines.first().locator('summary').click()
    expect(await lines.first().innerText()).toContain(own[0]!.words)
  })

  test('every statement has a way to what is known of it, in the print and in a translation', async () => {
    for (const lang of ['ru', 'en']) {
      const page = await open(`ru/${edition}/read/${lang === 'ru' ? '' : 'en/'}`)
      const lacking = await page.evaluate(
        (ids) => ids.filter((id) => !document.getElementById(id)?.querySelector('[data-sign]:not([data-sign="finding"])')),
        statements.map(({segment}) => segment.id.replace('ru', lang)).filter((id) => id !== '')
      )
      expect(lacking).toEqual([])
    }
  })
})

// The worksheet is made for paper.
const onScreen = locales.flatMap((locale) => reportPages.filter((name) => name !== 'worksheet').map((name) => ({locale, name})))

test.each(onScreen)('“$name” of the report in $locale is at most ten screens long and has at most 250 stops', async ({locale, name}) => {
  const page = await open(`${locale}/${edition}/citations/${name && `${name}/`}`)
  const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)
  const stops = await page
    .locator('a[href], button, select, input, summary, [tabindex="0"]')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
  expect(screens).toBeLessThanOrEqual(10)
  expect(stops).toBeLessThanOrEqual(250)
})
