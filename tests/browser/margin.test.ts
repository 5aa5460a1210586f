import {expect, test} from 'vitest'
import {chromiumOnly} from './chromium-only.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const path = `ru/${edition}/read/`

interface Note {
  readonly id: string
  readonly top: number
  readonly bottom: number
  readonly marker: number
  readonly left: number
}

test.each([1280, 1920])(
  'notes stand beside the text at %d px, at the line of their marker or right below the note before, never over one another',
  async (width) => {
    const page = await open(path, {viewport: {width, height: 900}})
    // Notes far from the screen are not laid out yet: each is looked at when it is there.
    const notes: ReadonlyArray<Note> = await page.evaluate(async () => {
      const found: Array<Note> = []
      for (const note of document.querySelectorAll<HTMLElement>('[data-note]')) {
        const marker = document.getElementById(note.id.replace('note-', 'cite-'))
        marker?.scrollIntoView({block: 'center', behavior: 'instant'})
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        const {bottom, left, top} = note.getBoundingClientRect()
        found.push({
          id: note.id,
          top: top + scrollY,
          bottom: bottom + scrollY,
          left,
          marker: (marker?.getBoundingClientRect().top ?? NaN) + scrollY
        })
      }
      return found
    })
    const right = await page
      .locator('.body .block > p')
      .evaluateAll((paragraphs) => Math.max(...paragraphs.map((paragraph) => paragraph.getBoundingClientRect().right)))
    expect(notes.length).toBeGreaterThan(1)
    for (const [at, note] of notes.entries()) {
      const before = notes[at - 1]
      expect(note.left, `${note.id} beside the text`).toBeGreaterThan(right)
      expect(note.top - note.marker, `${note.id} at or below its marker`).toBeGreaterThan(-8)
      expect(note.top - (before?.bottom ?? 0), `${note.id} below ${before?.id ?? 'the top'}`).toBeGreaterThan(0)
      expect(note.top - Math.max(note.marker, (before?.bottom ?? 0) + 16), `${note.id} no lower than it must`).toBeLessThan(24)
    }
  }
)

chromiumOnly('the contents open and lead to a section on a phone, without scripts too', async () => {
  const page = await open(path, {viewport: {width: 390, height: 800}, javaScriptEnabled: false})
  const link = page.locator('.contents a').nth(2)
  expect(await link.isVisible()).toBe(false)
  await page.locator('.contents summary').click()
  const href = (await link.getAttribute('href')) ?? ''
  await link.click()
  await page.waitForURL((url) => url.hash === href)
  expect((await page.locator(href).boundingBox())!.y).toBeLessThan(800)
})

test.each([1280, 1920])('the contents stay in sight at %d px, clear of the text', async (width) => {
  const page = await open(path, {viewport: {width, height: 900}})
  const links = page.locator('.contents a')
  expect(await links.first().isVisible()).toBe(true)
  await page.evaluate(() => scrollTo({top: 6000, behavior: 'instant'}))
  const list = await page.locator('.contents').boundingBox()
  expect(list!.y).toBeGreaterThanOrEqual(0)
  expect(list!.y + list!.height).toBeLessThanOrEqual(900)
  expect(list!.x + list!.width).toBeLessThan((await page.locator('.body').boundingBox())!.x)
  expect(await links.last().isVisible()).toBe(true)
})

chromiumOnly('without scripts the notes leave no holes in the text and do not lie over one another', async () => {
  const page = await open(path, {viewport: {width: 1280, height: 900}, javaScriptEnabled: false})
  const rects = (selector: string): Promise<ReadonlyArray<{readonly top: number; readonly bottom: number}>> =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const {bottom, top} = element.getBoundingClientRect()
        return {top, bottom}
      })
    )
  const gaps = (boxes: ReadonlyArray<{readonly top: number; readonly bottom: number}>): ReadonlyArray<number> =>
    boxes.slice(1).map(({top}, at) => top - boxes[at]!.bottom)
  expect(Math.max(...gaps(await rects('.body .block > p')))).toBeLessThan(200)
  const notes = await rects('[data-note]')
  expect(notes.length).toBeGreaterThan(1)
  expect(Math.min(...gaps(notes))).toBeGreaterThanOrEqual(0)
})

test('a marker and its note light each other', async () => {
  const page = await open(path, {viewport: {width: 1280, height: 900}})
  const [note, marker] = [page.locator('[data-note]').first(), page.locator('a[data-cite]').first()]
  await marker.scrollIntoViewIfNeeded()
  await page.waitForSelector('[data-note][data-placed]')
  await marker.hover()
  await expect.poll(() => note.getAttribute('data-lit')).toBe('')
  await note.hover()
  await expect.poll(() => marker.getAttribute('data-lit')).toBe('')
  expect(await note.getAttribute('data-lit')).toBeNull()
  await page.mouse.move(5, 5)
  await expect.poll(() => marker.getAttribute('data-lit')).toBeNull()
})
