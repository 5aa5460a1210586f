import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const path = `ru/${edition}/chronology/`
const chronology = chronologyOf(editionOf(edition))

test('a mark of the drawing has a name, room for a finger, and leads to its sentence', async () => {
  const page = await open(path)
  const marks = page.locator('.timeline svg a')
  const aims = await marks.locator('.aim').evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect()))
  expect(aims.length).toBeGreaterThan(30)
  for (const {height, width} of aims) expect(Math.min(height, width)).toBeGreaterThanOrEqual(24)
  const names = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
  expect(names).toContain('19 января 1993 г.: 1 предложение, ¶ 11')
  await page.getByLabel('19 января 1993 г.: 1 предложение, ¶ 11').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/#dated-ru-b11-1-1993-01-19$/)
  expect(await page.locator('.dated > li:target .when').innerText()).toBe('19 января 1993 г.')
})

test('choices narrow the list, hide the years of which nothing is left, and stand in the address', async () => {
  const page = await open(path)
  const years = page.locator('.of-year:visible h2')
  const before = await years.count()
  await page.selectOption('[data-filters] [name="stage"]', 'stage-2')
  await page.selectOption('[data-filters] [name="cited"]', 'no')
  const expected = chronology.filter(({citations, stage}) => stage?.id === 'stage-2' && citations.length === 0)
  expect(await page.locator('.dated > li:visible').count()).toBe(expected.length)
  expect(await years.count()).toBeLessThan(before)
  expect(new URL(page.url()).search).toBe('?stage=stage-2&cited=no')
})

test('without scripts every dated sentence is there, with the date that another page gives', async () => {
  const page = await open(path, {javaScriptEnabled: false})
  expect(await page.locator('.dated > li:visible').count()).toBe(chronology.length)
  expect(await page.locator('.disputed').innerText()).toMatch(/¶ 18\.1 в статье: 28 декабря 2007 г\.; .+: 16 мая 2007 г\./)
})

test('the drawing is moved in its own room where a screen is narrow, the page is not', async () => {
  const page = await open(path, {viewport: {width: 390, height: 800}})
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth <= innerWidth,
    [...document.querySelectorAll('.timeline .scroll')].map(({clientWidth, scrollWidth}) => scrollWidth > clientWidth)
  ])
  expect([wide, room]).toEqual([true, [true]])
})
