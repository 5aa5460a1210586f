import {expect, test} from 'vitest'
import {pagePaths} from '../site-built/site.ts'
import {kindsOfPage, locales, useSite} from './site.ts'

const open = useSite({window: true})

/** Kinds of page take turns with languages and widths; rows of several languages, where columns are narrowest, have them all. */
const turns = kindsOfPage('ky', pagePaths).flatMap((path, index) => {
  const kinds = path.includes('/parallel/') ? locales : [locales[index % locales.length]!]
  return kinds.map((locale) => path.replace(/^ky\//u, `${locale}/`))
})

test.each(turns)('no word of /%s is broken without a hyphen, at any width, in the faces of the device and in ours', async (path) => {
  for (const faces of ['local', 'web'] as const) {
    const page = await open(path, {faces})
    for (const width of [390, 768, 1024, 1280]) {
      await page.setViewportSize({width, height: 900})
      expect(await page.evaluate(brokenWords), `at ${width} px, ${faces}`).toEqual([])
    }
  }
})

/** Words on two lines or more. Addresses and names of files may break anywhere; what is hyphenated automatically has its hyphen. */
function brokenWords(): ReadonlyArray<string> {
  const found: Array<string> = []
  const isOnlySpoken = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isOnlySpoken(element.parentElement))
  const range = document.createRange()
  for (const element of document.querySelectorAll('main *')) {
    if (!element.checkVisibility({contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true})) continue
    if (element.closest('code, svg, textarea, select') || isOnlySpoken(element) || getComputedStyle(element).hyphens === 'auto') continue
    for (const text of element.childNodes) {
      if (!(text instanceof Text) || /[\w-]+(?:\.[\w-]+)*(?:\/|\.\p{L}{2,4}\b|@)|\w_\w/u.test(text.data)) continue
      for (const word of text.data.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
        range.setStart(text, word.index)
        range.setEnd(text, word.index + word[0].length)
        const tops = [...range.getClientRects()].filter(({width}) => width > 0).map(({top}) => top)
        if (Math.max(...tops) - Math.min(...tops) > 4) found.push(word[0])
      }
    }
  }
  return found
}
