import {expect, test} from 'vitest'
import {locales} from '#lib/edition/index.ts'
import {edition, useSite} from './site.ts'

const open = useSite()
const marks = {ky: '«»', ru: '«»', en: '“”'} as const

/** The marks that stand round words quoted in our own prose, as a screen shows them: those of the language of the page. */
test.each(locales)('words that the pages in %s quote stand in its marks', async (locale) => {
  const page = await open(`${locale}/${edition}/entities/askar-akaev/`)
  const widthOf = (shown: string): Promise<number> =>
    page.evaluate((text) => {
      const line = document.querySelector('.office')!.appendChild(document.createElement('span'))
      line.textContent = text
      const {width} = line.getBoundingClientRect()
      line.remove()
      return width
    }, shown)
  await page.locator('.office summary').first().click()
  const quoted = await page.evaluate(() => {
    const line = document.querySelector('.office')!.appendChild(document.createElement('span'))
    line.append(document.createElement('q'))
    const {width} = line.getBoundingClientRect()
    line.remove()
    return width
  })
  expect(Math.abs(quoted - (await widthOf(marks[locale])))).toBeLessThan(0.6)
})
