import {AxeBuilder} from '@axe-core/playwright'
import {describe, expect, test} from 'vitest'
import {pagePaths} from '../site-built/site.ts'
import {kindsOfPage, locales, useSite} from './site.ts'

const open = useSite()
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe found, short enough to be read in a report. */
function short(violations: ReadonlyArray<{id: string; nodes: ReadonlyArray<{html: string}>}>): ReadonlyArray<string> {
  return violations.flatMap(({id, nodes}) => nodes.slice(0, 5).map(({html}) => `${id}: ${html.slice(0, 160)}`))
}

describe.each(['', '404.html', ...locales.flatMap((locale) => kindsOfPage(locale, pagePaths))])('/%s', (path) => {
  test('has no fault that axe can find, and enough contrast in the dark too', async () => {
    const page = await open(path)
    const light = await new AxeBuilder({page}).withTags(tags).analyze()
    expect(short(light.violations)).toEqual([])
    await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
    const dark = await new AxeBuilder({page}).withRules(['color-contrast']).analyze()
    expect(short(dark.violations)).toEqual([])
  })

  test('needs no sideways scrolling at any width', async () => {
    const page = await open(path)
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({width, height: 900})
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${width} px`).toBeLessThanOrEqual(0)
    }
  })
})
