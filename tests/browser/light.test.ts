import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import type {EntityId} from '#lib/edition/index.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {chromiumOnly} from './chromium-only.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const known = editionOf(edition)

/** The reading page with the card of an entity open. */
async function withCard(entity: string, nth = 0): Promise<Page> {
  const page = await open(`ru/${edition}/read/`)
  const mention = page.locator(`main a[data-entity~="${entity}"]`).nth(nth)
  await mention.scrollIntoViewIfNeeded()
  await mention.hover()
  await page.waitForSelector('#card [data-light]')
  return page
}

/** Whether the middle of the first line of the mention where the reader stands is what is seen at its place: in the window and under no bar. */
const isSeen = (page: Page): Promise<boolean> =>
  page
    .locator('[data-lit-mention="current"]')
    .first()
    .evaluate((link) => {
      const {height, left, top, width} = link.getClientRects()[0]!
      return link.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
const said = (page: Page): Promise<string | null> => page.textContent('#lit-mentions [role=status]')

test('a card lights all mentions of its entity, says at which one the reader stands, and leads to the next and the one before', async () => {
  const page = await withCard('organization-of-turkic-states', 3)
  await page.click('#card [data-light]')
  await page.waitForSelector('#lit-mentions')
  const lit = page.locator('[data-lit-mention]')
  const links = await page.locator('main a[data-entity~="organization-of-turkic-states"]').count()
  await expect.poll(() => lit.count()).toBe(links)
  await expect.poll(() => said(page)).toMatch(/^Организация тюркских государств: 4 из \d+\. /u)
  expect(await page.locator('#card').count()).toBe(0)
  const inBody = occurrencesOf(known, 'organization-of-turkic-states' as EntityId).filter(({unit}) => unit.part === 'body').length
  expect(await page.getAttribute('#lit-mentions [role=status] [lang]', 'lang')).toBe('ru')
  expect([await page.locator('#lit-mentions line').count(), Number(/из (\d+)/u.exec((await said(page))!)![1])]).toEqual([inBody, inBody])
  await page.keyboard.press('Enter')
  await expect.poll(() => said(page)).toContain(': 5 из ')
  await expect.poll(() => isSeen(page)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect.poll(() => said(page)).toContain(': 3 из ')
  await expect.poll(() => isSeen(page)).toBe(true)
})

test('Esc puts the mentions out and leaves the reader at the one where he stood', async () => {
  const page = await withCard('baku')
  await page.click('#card [data-light]')
  await page.waitForSelector('#lit-mentions')
  await page.keyboard.press('Enter')
  await expect.poll(() => said(page)).toContain(': 2 из ')
  const current = await page
    .locator('[data-lit-mention="current"]')
    .first()
    .evaluate((link) => link.closest('[id]')!.id)
  await page.keyboard.press('Escape')
  expect(await page.locator('#lit-mentions, [data-lit-mention], #card').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.closest('[id]')?.id)).toBe(current)
})

test('a press on the strip leads to the mention that lies nearest, and before the first comes the last', async () => {
  const page = await withCard('kyrgyzstan')
  await page.click('#card [data-light]')
  const strip = page.locator('#lit-mentions div')
  const box = (await strip.boundingBox())!
  await strip.click({position: {x: box.width - 3, y: 8}})
  await expect
    .poll(async () => /(\d+) из (\d+)/u.exec((await said(page)) ?? '')?.slice(1))
    .toSatisfy((numbers: ReadonlyArray<string> | undefined) => numbers !== undefined && numbers[0] === numbers[1])
  const [earlier, later] = [page.locator('#lit-mentions button').first(), page.locator('#lit-mentions button').nth(1)]
  await later.click()
  await expect.poll(() => said(page)).toContain(': 1 из ')
  await earlier.click()
  await expect
    .poll(async () => /(\d+) из (\d+)/u.exec((await said(page)) ?? '')?.slice(1))
    .toSatisfy((numbers: ReadonlyArray<string> | undefined) => numbers !== undefined && numbers[0] === numbers[1])
})

/** Opens the card of another mention while one entity is lit, whose bar would cover what is scrolled to the edge. */
async function openOtherCard(page: Page, entity: string, nth: number): Promise<void> {
  await page.mouse.move(0, 0)
  const other = page.locator(`main a[data-entity="${entity}"]`).nth(nth)
  await other.evaluate((link) => link.scrollIntoView({block: 'center', behavior: 'instant'}))
  await other.hover()
  await page.waitForSelector(`#card [data-light="${entity}"]`)
}

test('one entity is lit at a time, and the second from the mention whose card was open', async () => {
  const page = await withCard('baku')
  await page.click('#card [data-light]')
  await page.waitForSelector('[data-lit-mention="current"]')
  await openOtherCard(page, 'heydar-aliyev', 2)
  const third = await page
    .locator('main a[data-entity="heydar-aliyev"]')
    .nth(2)
    .evaluate((link) => link.closest('[id]')!.id)
  await page.click('#card [data-light]')
  await page.waitForSelector('#lit-mentions')
  expect(await page.locator('#lit-mentions').count()).toBe(1)
  expect(await page.locator('[data-lit-mention]:not([data-entity~="heydar-aliyev"])').count()).toBe(0)
  await expect.poll(() => said(page)).toMatch(/: [3-9] из /u)
  expect(
    await page
      .locator('[data-lit-mention="current"]')
      .first()
      .evaluate((link) => link.closest('[id]')!.id)
  ).toBe(third)
})

test('Esc closes a card that is open, and only then puts the mentions out', async () => {
  const page = await withCard('baku')
  await page.click('#card [data-light]')
  await page.waitForSelector('[data-lit-mention="current"]')
  await openOtherCard(page, 'heydar-aliyev', 0)
  await page.keyboard.press('Escape')
  expect([await page.locator('#card').count(), await page.locator('#lit-mentions').count()]).toEqual([0, 1])
  await page.keyboard.press('Escape')
  expect(await page.locator('#lit-mentions').count()).toBe(0)
})

test('Esc in a field is the field’s: it closes what is suggested there, and the mentions stay lit', async () => {
  const page = await withCard('baku')
  await page.click('#card [data-light]')
  await page.waitForSelector('[data-lit-mention="current"]')
  const field = page.locator('.bar [name="q"]')
  await field.pressSequentially('жап')
  await page.locator('[role="option"]').first().waitFor()
  await field.press('Escape')
  expect([await page.locator('[role="option"]').count(), await page.locator('#lit-mentions').count()]).toEqual([0, 1])
  expect(await field.evaluate((box) => box === document.activeElement)).toBe(true)
})

test('a button whose script cannot be loaded says so', async () => {
  const page = await withCard('baku')
  await page.route('**/*light-mentions*', (route) => route.abort())
  await page.click('#card [data-light]')
  await expect.poll(() => page.textContent('#card [role=status]')).toBe('Не загрузилось. Откройте страницу ещё раз.')
})

test('what lights is loaded when it is asked for, and not before', async () => {
  const page = await withCard('baku')
  const loaded = (): Promise<ReadonlyArray<string>> =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name.replace(/.*\//u, '')))
  expect((await loaded()).filter((name) => name.includes('light'))).toEqual([])
  await page.click('#card [data-light]')
  await page.waitForSelector('#lit-mentions')
  expect((await loaded()).filter((name) => name.includes('light'))).toHaveLength(1)
})

chromiumOnly('who wants little motion is moved at once, and in forced colours what is lit has a line of the system', async () => {
  const page = await withCard('kyrgyzstan')
  await page.emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'})
  await page.click('#card [data-light]')
  const strip = page.locator('#lit-mentions div')
  await strip.click({position: {x: (await strip.boundingBox())!.width - 3, y: 8}})
  expect(await isSeen(page)).toBe(true)
  const lit = page.locator('[data-lit-mention=""]').first()
  const colours = await lit.evaluate((link) => {
    const {outlineColor, outlineStyle} = getComputedStyle(link)
    const sample = document.body.appendChild(document.createElement('i'))
    sample.style.color = 'Highlight'
    return [outlineStyle, outlineColor === getComputedStyle(sample).color]
  })
  expect(colours).toEqual(['solid', true])
})

chromiumOnly('on paper nothing is lit', async () => {
  const page = await withCard('baku')
  await page.click('#card [data-light]')
  await page.waitForSelector('[data-lit-mention="current"]')
  await page.emulateMedia({media: 'print'})
  expect(await page.isVisible('#lit-mentions')).toBe(false)
  expect(
    await page
      .locator('[data-lit-mention]')
      .first()
      .evaluate((link) => getComputedStyle(link).outlineWidth)
  ).toBe('0px')
})
