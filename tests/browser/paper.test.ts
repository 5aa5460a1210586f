import {expect} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {pagePaths} from '../site-built/site.ts'
import {chromiumOnly} from './chromium-only.ts'
import {edition, kindsOfPage, useSite} from './site.ts'

const open = useSite()

chromiumOnly.each(kindsOfPage('ru', pagePaths))('on paper no entry of %s is an empty line', async (path) => {
  const page = await open(path)
  await page.emulateMedia({media: 'print'})
  const empty = await page
    .locator('main li')
    .evaluateAll((entries) => entries.filter((entry) => entry.checkVisibility() && (entry as HTMLElement).innerText.trim() === '').length)
  expect(empty).toBe(0)
})

chromiumOnly('on paper every statement has the words of each page that was found on it', async () => {
  const page = await open(`ru/${edition}/citations/evidence/`)
  await page.emulateMedia({media: 'print'})
  const shown = await page
    .locator('.evidence-lines blockquote')
    .evaluateAll(
      (words) => words.filter((one) => one.checkVisibility({contentVisibilityAuto: true}) && one.getBoundingClientRect().height > 0).length
    )
  expect(shown).toBe(editionOf(edition).evidence.length)
})
