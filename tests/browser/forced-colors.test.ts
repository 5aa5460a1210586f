import type {Locator, Page} from 'playwright-core'
import {expect} from 'vitest'
import {chromiumOnly} from './chromium-only.ts'
import {edition, useSite} from './site.ts'

const open = useSite()

/** What of an element is drawn in forced colours: no background and no shadow of ours is. */
const drawn = (element: Locator): Promise<string> =>
  element.evaluate((node) => {
    const {borderInlineStartColor, color, outline, textDecoration} = getComputedStyle(node)
    return [borderInlineStartColor, color, outline, textDecoration].join(' | ')
  })
async function inForcedColours(path: string): Promise<Page> {
  const page = await open(path)
  await page.emulateMedia({forcedColors: 'active'})
  return page
}

chromiumOnly('what corresponds is marked, and so is what corresponds only partly', async () => {
  const page = await inForcedColours(`ru/${edition}/parallel/`)
  const phrase = page.locator('[data-cell] [data-phrase]:not([data-phrase*=" "], [data-without])').first()
  const before = await drawn(phrase)
  await phrase.hover()
  const marked = page.locator('[data-marked]')
  expect(await marked.count()).toBeGreaterThan(1)
  for (const one of await marked.all()) expect(await drawn(one)).not.toBe(before)
})

chromiumOnly('the place that a link leads to, the current page and what is pressed stand out', async () => {
  const page = await inForcedColours(`ru/${edition}/read/#ru-b2`)
  expect(await drawn(page.locator('#ru-b2'))).not.toBe(await drawn(page.locator('#ru-b3')))
  for (const list of ['.menu', '.locales']) {
    const [current, other] = ['a[aria-current]', 'a:not([aria-current])'].map((link) => page.locator(`${list} ${link}`).first())
    expect(await drawn(current!), list).not.toBe(await drawn(other!))
  }
  await page.locator('[data-settings] > summary').click()
  const [pressed, other] = ['true', 'false'].map((is) => page.locator(`[data-set][aria-pressed="${is}"]`).first())
  expect(await drawn(pressed!)).not.toBe(await drawn(other!))
})

chromiumOnly('the note of a marker that is pointed at stands out among the notes', async () => {
  const page = await inForcedColours(`ru/${edition}/read/`)
  await page.locator('#cite-3-1').hover()
  await page.waitForSelector('#note-3-1[data-lit]')
  expect(await drawn(page.locator('#note-3-1'))).not.toBe(await drawn(page.locator('#note-2-1')))
})
