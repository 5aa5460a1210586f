import {expect, test} from 'vitest'
import {pagePaths} from '../site-built/site.ts'
import {kindsOfPage, locales, useSite} from './site.ts'

const open = useSite({window: true})

/** Kinds of page take turns with languages and faces; rows of several languages, where columns are narrowest, have them all. */
const turns = kindsOfPage('ky', pagePaths).flatMap((path, index) => {
  const isParallel = path.includes('/parallel/')
  const kinds = isParallel ? locales : [locales[index % locales.length]!]
  const faces = isParallel ? (['local', 'web'] as const) : [index % 2 === 0 ? ('local' as const) : ('web' as const)]
  return kinds.flatMap((locale) => faces.map((face) => ({path: path.replace(/^ky\//u, `${locale}/`), faces: face})))
})

test.each(turns)('no word of /$path is broken without a hyphen, at any width, in the $faces faces', async ({path, faces}) => {
  const page = await open(path, {faces})
  for (const width of [390, 768, 1024, 1280]) {
    await page.setViewportSize({width, height: 900})
    expect(await page.evaluate(brokenWords), `at ${width} px`).toEqual([])
  }
})

/** Words on two lines or more. Addresses and names of files may break anywhere; what is hyphenated has its hyphen, and no capitals are. */
function brokenWords(): ReadonlyArray<string> {
  const found: Array<string> = []
  const isOnlySpoken = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isOnlySpoken(element.parentElement))
  const range = document.createRange()
  for (const element of document.querySelectorAll('main *')) {
    if (!element.checkVisibility({contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true})) continue
    if (element.closest('code, svg, textarea, select') || isOnlySpoken(element)) continue
    const isHyphenated = getComputedStyle(element).hyphens === 'auto'
    for (const text of element.childNodes) {
      if (!(text instanceof Text) || /[\w-]+(?:\.[\w-]+)*(?:\/|\.\p{L}{2,4}\b|@)|\w_\w/u.test(text.data)) continue
      for (const word of text.data.matchAll(/[\p{L}\p{M}]{2,}/gu)) {
        if (isHyphenated && word[0] !== word[0].toUpperCase()) continue
        range.setStart(text, word.index)
        range.setEnd(text, word.index + word[0].length)
        const tops = [...range.getClientRects()].filter(({width}) => width > 0).map(({top}) => top)
        if (Math.max(...tops) - Math.min(...tops) > 4) found.push(word[0])
      }
    }
  }
  return found
}
