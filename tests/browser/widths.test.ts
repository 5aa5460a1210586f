import {expect, test} from 'vitest'
import {pagePaths} from '../site-built/site.ts'
import {kindsOfPage, locales, useSite} from './site.ts'

const open = useSite()

test.each(['', '404.html', ...locales.flatMap((locale) => kindsOfPage(locale, pagePaths))])(
  '/%s needs no sideways scrolling at any width',
  async (path) => {
    const page = await open(path)
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({width, height: 900})
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${width} px`).toBeLessThanOrEqual(0)
    }
  }
)
