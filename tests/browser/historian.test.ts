import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {meetingsOf} from '#lib/entities/meetings.ts'
import {chromiumOnly} from './chromium-only.ts'
import {edition, useSite} from './site.ts'

const open = useSite()

/** From the title page of the edition to the meetings, as a reader goes. */
async function meetings(locale: string, name: string): Promise<Page> {
  const page = await open(`${locale}/${edition}/`)
  await follow(page, page.locator('.ways').getByRole('link', {name, exact: true}))
  return page
}

async function follow(page: Page, link: ReturnType<Page['locator']>): Promise<void> {
  const before = page.url()
  await link.click()
  await page.waitForURL((url) => url.href !== before)
}

/** The words of something, each run of space one. */
async function words(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/\s+/gu, ' ')
}

const row = (event: string): string => `#meeting-${event}`

test('who represented Kyrgyzstan at the summit of Islamabad: its delegation, and its foreign minister, who is not named', async () => {
  const page = await meetings('ru', 'Встречи')
  const said = await words(page, row('eco-summit-13'))
  expect(said).toMatch(/Исламабад/u)
  expect(said).toMatch(/Кыргызстан \(делегация\) Кыргызстан \(министр иностранных дел, имя не названо, по контексту\)/u)
})

test('what happened in Baku, in order: six events, from the visit of 1997 to the summit of 2019', async () => {
  const page = await meetings('ky', 'Жолугушуулар')
  await follow(page, page.locator('.meeting-ways').getByRole('link', {name: /^Баку/u}))
  const events = page.locator('section:has(> #events) > ol > li')
  expect(await events.count()).toBe(6)
  const dates = await events.locator('.when').allInnerTexts()
  expect(dates.map((date) => /\d{4}/u.exec(date)![0])).toEqual(['1997', '1998', '2000', '2012', '2014', '2019'])
  const [first] = await events.allInnerTexts()
  expect(first).toContain('Аскар Акаев')
  expect(first).toContain('Достук жана кызматташтык жөнүндө келишим')
  expect(first).toContain('[3]')
})

test('everything about one person: what Heydar Aliyev took part in, with whom, what he signed', async () => {
  const page = await meetings('en', 'Meetings')
  await follow(page, page.locator('.meeting-ways').getByRole('link', {name: /^Heydar Aliyev/u}))
  const events = page.locator('section:has(> #takes-part) > ol > li')
  expect((await events.locator('.when').allInnerTexts()).map((date) => /\d{4}/u.exec(date)![0])).toEqual([
    ...['1993', '1993', '1995', '1995', '1995', '1997']
  ])
  expect((await events.allInnerTexts())[1]).toContain('Askar Akaev')
  expect(await words(page, '.stated')).toMatch(/Documents signed Treaty of Friendship and Cooperation, 1997 ¶ 15\.3/u)
})

test('which events of the second stage have no source: a choice on the page of meetings answers', async () => {
  const page = await meetings('ru', 'Встречи')
  await page.selectOption('[data-filters] [name="stage"]', 'stage-2')
  await page.selectOption('[data-filters] [name="cited"]', 'no')
  const left = await page.locator('.meetings tbody tr:visible').evaluateAll((rows) => rows.map(({id}) => id))
  expect(left).toEqual(
    ['eco-summit-12', 'eco-summit-13', 'eco-ministers-session-2017', 'turkic-council-summit-6', 'presidents-meeting-2018'].map(
      (event) => `meeting-${event}`
    )
  )
  expect(await words(page, row('eco-summit-13'))).toContain('источник не назван')
})

test('who signed the treaty of 1997, and where: Akaev and Heydar Aliyev, on the visit to Baku', async () => {
  const page = await meetings('ru', 'Встречи')
  const visit = page.locator(row('akaev-visit-1997'))
  expect((await visit.innerText()).replace(/\s+/gu, ' ')).toContain('Баку')
  await follow(page, visit.getByRole('link', {name: 'Договор о дружбе и сотрудничестве, 1997'}))
  const said = await words(page, '.stated')
  expect(said).toMatch(/Между кем Кыргызстан ¶ 15\.1 .*Азербайджан ¶ 15\.1/u)
  expect(said).toMatch(/Кто подписал Аскар Акаев ¶ 15\.3 Гейдар Алиев ¶ 15\.3/u)
  expect(said).toMatch(/На каком событии Официальный визит Аскара Акаева в Баку, 1997 подписано ¶ 15\.1/u)
})

chromiumOnly('without scripts the table of meetings holds every row, and no choice that does nothing', async () => {
  const page = await open(`ru/${edition}/meetings/`, {javaScriptEnabled: false})
  expect(await page.locator('.meetings tbody tr:visible').count()).toBe(meetingsOf(editionOf(edition)).length)
  expect(await page.locator('[data-filters]:visible').count()).toBe(0)
})

test('the matrix is moved in its own room where a screen is narrow, the page is not', async () => {
  const page = await open(`ky/${edition}/meetings/`, {viewport: {width: 390, height: 800}})
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth <= innerWidth,
    [...document.querySelectorAll('.scroll:has(.matrix)')].map(({clientWidth, scrollWidth}) => scrollWidth > clientWidth)
  ])
  expect([wide, room]).toEqual([true, [true]])
})
