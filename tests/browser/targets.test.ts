import {describe, expect, test} from 'vitest'
import {edition, locales, useSite} from './site.ts'

const open = useSite({window: true})

describe.each(['web', 'local'] as const)('in the %s faces', (faces) => {
  test.each(locales)('each name in a line of names of the title page is 24 px high and wide, also on a phone (%s)', async (locale) => {
    const page = await open(`${locale}/${edition}/`, {faces})
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({width, height: 844})
      const small = await page.locator('.front [data-unit]').evaluateAll((blocks) =>
        blocks
          .map((block) => [...block.querySelectorAll<HTMLElement>('a[data-mention]')])
          .flatMap((links) => links.map((link) => ({link, rects: [...link.getClientRects()]})))
          .filter(({rects}) => Math.max(...rects.map(({width}) => width)) < 24 || Math.min(...rects.map(({height}) => height)) < 24)
          .map(({link, rects}) => `${link.textContent} ${rects.map(({height, width}) => `${width} × ${height}`).join(', ')}`)
      )
      expect(small, `at ${width} px`).toEqual([])
    }
  })
})
