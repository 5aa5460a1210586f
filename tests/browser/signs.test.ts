import type {Page} from 'playwright-core'
import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import {findingPage} from '#lib/routes/place-route.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const known = editionOf(edition)
const inText = audit(known).findings.filter((finding) => finding.gravity !== 'none' && findingPage(finding) === 'findings')
const several = known.units
  .filter(({lang, part}) => part === 'body' && lang === known.metadata.lang)
  .flatMap(({segments}) => segments)
  .find(({id}) => inText.filter(({gravity, places}) => gravity === 'grave' && places.includes(id)).length > 1)!

const stops = (page: Page): Promise<number> =>
  page
    .locator('.body a[data-mention][data-entity]')
    .evaluateAll((links) => links.filter((link) => (link as HTMLElement).tabIndex >= 0).length)
const shown = (page: Page): Promise<ReadonlyArray<string>> =>
  page
    .locator('.body [data-sign]')
    .evaluateAll((signs) => signs.filter((sign) => sign.checkVisibility()).map((sign) => sign.getAttribute('data-gravity') ?? ''))

test('a sign opens every finding on its sentence, in full', async () => {
  const page = await open(`ru/${edition}/read/`)
  await page.locator(`[id="${several.id}"] > [data-sign="finding"]`).click()
  await page.waitForSelector('#card .findings > li')
  const card = await page.innerText('#card')
  for (const {text} of inText.filter(({places}) => places.includes(several.id))) expect(card).toContain(text.ru)
  expect(await page.locator('#card [id]').count()).toBe(0)
  await page.keyboard.press('Escape')
  expect(await page.locator('#card').isVisible()).toBe(false)
})

test('stands beside a translated sentence too, in the language of the page', async () => {
  const page = await open(`en/${edition}/read/en/`)
  const sign = page.locator(`[id="${several.id.replace('ru', 'en')}"] > [data-sign="finding"]`)
  expect(await sign.getAttribute('aria-label')).toMatch(/findings on this sentence/)
})

test('readers see what is grave or moderate, and who checks sees all', async () => {
  const page = await open(`ru/${edition}/read/`)
  const quiet = await shown(page)
  expect(new Set(quiet)).toEqual(new Set(['grave', 'moderate']))
  await page.locator('[data-settings] > summary').click()
  await page.locator('[data-set="for"][value="checker"]').click()
  expect(new Set(await shown(page))).toEqual(new Set(['grave', 'moderate', 'slight']))
  await page.reload()
  expect((await shown(page)).length).toBeGreaterThan(quiet.length)
  await page.locator('[data-settings] > summary').click()
  await page.locator('[data-set="for"][value=""]').click()
  expect(await shown(page)).toEqual(quiet)
})

test('a sign takes nothing from the text and covers none of it, however wide the page', async () => {
  const page = await open(`ru/${edition}/read/?for=checker`)
  for (const width of [390, 768, 1280, 1920]) {
    await page.setViewportSize({width, height: 900})
    const faults = await page.locator('.body p[data-unit]').evaluateAll((passages) =>
      passages.flatMap((passage) => {
        const signs = [...passage.querySelectorAll('[data-sign]')].map((sign) => sign.getBoundingClientRect())
        const meet = (a: DOMRect, b: DOMRect): boolean =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
        const overlaps = signs.some((sign, index) => signs.slice(index + 1).some((other) => meet(sign, other)))
        const outside = signs.some(({left, right}) => left < 0 || right > document.documentElement.clientWidth)
        return overlaps || outside ? [passage.id] : []
      })
    )
    expect(faults, `at ${width} px`).toEqual([])
  }
})

test('a correction opens a card that names the print, and a deletion leaves a mark that can be reached', async () => {
  const page = await open(`ru/${edition}/read/`)
  const deleted = page.locator('.body a[data-emendation]:empty').first()
  expect(await deleted.getAttribute('aria-label')).toMatch(/^Напечатано: /)
  expect((await deleted.boundingBox())?.width).toBeGreaterThan(1)
  const corrected = page.locator('.body a[data-emendation]:not(:empty, [data-printed=""])').first()
  await corrected.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await page.waitForSelector('#card')
  expect(await page.innerText('#card')).toBe(`Напечатано: ${(await corrected.getAttribute('data-printed')) ?? ''}`)
})

test('names that are not marked are out of the order of Tab, and come back with their marks', async () => {
  const page = await open(`ru/${edition}/read/`)
  const first = await stops(page)
  await page.goto(`${page.url()}?names=all`)
  const all = await stops(page)
  expect(all).toBeGreaterThan(first)
  await page.goto(`${page.url()}&hide=place,person`)
  const fewer = await stops(page)
  expect(fewer).toBeLessThan(all)
  await page.locator('[data-settings] > summary').click()
  await page.locator('[data-set="hide"][value="place"]').click()
  await page.locator('[data-set="hide"][value="person"]').click()
  expect(await stops(page)).toBe(all)
})

test('the words of a marked name have one line, though a name within them was met before', async () => {
  const page = await open(`ru/${edition}/read/`)
  const broken = await page
    .locator('.body [data-outer]:not([data-again])')
    .evaluateAll((outers) =>
      outers
        .map((outer) => [
          ...new Set(
            [...outer.querySelectorAll(':scope > a, :scope > [data-again]')].map((piece) => getComputedStyle(piece).textDecorationLine)
          )
        ])
        .filter((lines) => lines.includes('none'))
    )
  expect(broken).toEqual([])
})
