import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {mapPlaces} from '#lib/map/map-places.ts'
import {chromiumOnly} from './chromium-only.ts'
import {edition, locales, useSite} from './site.ts'

const open = useSite()
const places = mapPlaces(editionOf(edition))
const drawn = places.filter(({drawing}) => drawing !== 'none')

describe.each(locales)('the map in %s', (locale) => {
  test('has a link with a name and its counts for each place that is drawn', async () => {
    const page = await open(`${locale}/${edition}/map/`)
    const links = page.locator('figure svg a')
    expect(await links.count()).toBe(drawn.length)
    const found = await links.evaluateAll((marks) =>
      marks.map((mark) => `${mark.getAttribute('href')?.split('/').at(-2)} ${mark.getAttribute('aria-label')}`)
    )
    for (const {entity, mentions} of drawn)
      expect(
        found.some((mark) => mark.startsWith(`${entity.id} ${entity.names[locale].name}: ${mentions} `)),
        entity.id
      ).toBe(true)
  })

  test.each(['web', 'local'] as const)(
    'has names that keep to their room, in the %s faces, and do not touch one another',
    async (faces) => {
      const page = await open(`${locale}/${edition}/map/`, {faces})
      const offences = await page.locator('svg.place-map').evaluateAll((maps) =>
        maps.flatMap((map) => {
          const names = [...map.querySelectorAll('a')].map((mark) => ({
            words: mark.textContent,
            room: mark.querySelector<SVGGraphicsElement>('.hit')!.getBBox(),
            letters: [...mark.querySelectorAll('text')].map((text) => text.getBBox())
          }))
          return names.flatMap(({letters, room, words}) =>
            letters.some((box) => box.x < room.x || box.x + box.width > room.x + room.width) ? [`${words} is too wide`] : []
          )
        })
      )
      expect(offences).toEqual([])
    }
  )
})

test('on a phone each mark can be met by a finger, and the wide map scrolls in a region of its own that has a name', async () => {
  const page = await open(`ru/${edition}/map/`, {viewport: {width: 390, height: 844}})
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  const region = page.locator('figure .scroll')
  expect(await region.getAttribute('aria-label')).toBeTruthy()
  expect(await region.getAttribute('tabindex')).toBe('0')
  expect(await region.evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true)
  const small = await page
    .locator('svg.place-map .hit')
    .evaluateAll(
      (rooms) => rooms.map((room) => room.getBoundingClientRect()).filter(({height, width}) => Math.min(height, width) < 24).length
    )
  expect(small).toBe(0)
})

test('a choice leaves what happened by it, on the map and in the list', async () => {
  const page = await open(`en/${edition}/map/?kind=conference`)
  expect(await page.locator('.events > [data-entry]:visible').count()).toBe(1)
  expect(await page.locator('figure .event:visible').count()).toBe(1)
  expect(await page.locator('figure a').filter({visible: true}).count()).toBe(1)
  await page.locator('select[name="kind"]').selectOption('')
  const events = places.flatMap((place) => place.events)
  expect(await page.locator('figure .event:visible').count()).toBe(drawn.flatMap((place) => place.events).length)
  expect(events.length).toBe(drawn.flatMap((place) => place.events).length)
})

test('without scripts every stage and every kind of event has its map and its list', async () => {
  const page = await open(`ky/${edition}/map/`, {javaScriptEnabled: false})
  expect(await page.locator('#map-stage-1').count()).toBe(1)
  const maps = page.locator('.small-map')
  expect(await maps.count()).toBeGreaterThan(8)
  for (const map of await maps.all()) expect(await map.locator('.events li').count()).toBeGreaterThan(0)
})

test('the entry of a place leads to its mark, which shows that it is meant', async () => {
  const page = await open(`en/${edition}/entities/baku/`)
  await page.locator('main a[href*="/map/#"]').click()
  await page.waitForURL('**/map/#on-map-baku')
  expect(await page.locator('#on-map-baku .hit').evaluate((room) => getComputedStyle(room).strokeWidth)).toBe('2px')
})

test('the keyboard reaches each mark and sees where it is', async () => {
  const page = await open(`en/${edition}/map/`)
  await page.locator('figure .scroll').focus()
  await page.keyboard.press('Tab')
  const mark = page.locator('figure a:focus')
  expect(await mark.count()).toBe(1)
  expect(await mark.locator('.hit').evaluate((room) => getComputedStyle(room).stroke)).not.toBe('none')
})

chromiumOnly('in forced colours the land keeps its coast and the names their colour', async () => {
  const page = await open(`en/${edition}/map/`)
  await page.emulateMedia({forcedColors: 'active'})
  const strokes = await page.locator('.land').evaluate((land) => [getComputedStyle(land).stroke, getComputedStyle(land).fill])
  expect(strokes[0]).not.toBe(strokes[1])
})
