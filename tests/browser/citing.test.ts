import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {citationStyles} from '#lib/citing/citation-style.ts'
import {chromiumOnly} from './chromium-only.ts'
import {moduleAsBuilt} from '../site-built/site.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const {citePassage} = await moduleAsBuilt(() => import('#lib/citing/cite-passage.ts'))
const known = editionOf(edition)
const unit = known.units.find(({part, segments}) => part === 'body' && segments.length > 1)!
const clipboard = {permissions: ['clipboard-read', 'clipboard-write']}

test('copies the citation of a passage, and of a sentence of it, in each style', async () => {
  const page = await open(`ru/${edition}/cite/${unit.id}/`, clipboard)
  const sentence = page.locator('main details:has(.styles)').first()
  await sentence.locator('summary').click()
  for (const [list, target] of [
    [page.locator('main > div > .styles'), unit.id],
    [sentence.locator('.styles'), unit.segments[0]!.id]
  ] as const) {
    for (const [at, style] of citationStyles.entries()) {
      const button = list.locator('[data-copy]').nth(at)
      const done = (await button.getAttribute('data-say-done')) ?? ''
      await button.click()
      await page.waitForFunction(
        (text) => [...document.querySelectorAll('[data-copy]')].some(({textContent}) => textContent === text),
        done
      )
      expect(await page.evaluate(() => navigator.clipboard.readText()), style).toBe(citePassage(known, target, {locale: 'ru', style}).text)
    }
  }
})

chromiumOnly('has no button to copy where scripts do not run', async () => {
  const page = await open(`en/${edition}/cite/`, {javaScriptEnabled: false})
  expect([await page.locator('[data-copied]').count(), await page.locator('[data-copy]').first().isVisible()]).toEqual([
    citationStyles.length,
    false
  ])
})
