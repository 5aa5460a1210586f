import {expect, test} from 'vitest'
import {pagePaths} from '../site-built/site.ts'
import {longDossiers} from './long-dossiers.ts'
import {kindsOfPage, useSite} from './site.ts'

const open = useSite({window: true})

/**
 * Words that a style alone keeps apart: neighbouring texts without white space between them, in different boxes or with a gap on the line.
 * They are one word for whatever reads without styles.
 */
test.each(['', '404.html', ...kindsOfPage('ru', pagePaths), ...kindsOfPage('en', pagePaths), ...longDossiers])(
  '/%s reads aloud as it looks',
  async (path) => {
    const page = await open(path)
    const seams = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
        node.nodeValue === '' || node.parentElement?.closest('script, style, template, noscript')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT
      )
      const texts: Array<Text> = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      const boxOf = (text: Text): Element | null => {
        let element = text.parentElement
        while (element && /^(?:inline|contents|ruby.*)$/.test(getComputedStyle(element).display)) element = element.parentElement
        return element
      }
      const rectOf = (text: Text, from: number): DOMRect | undefined => {
        const range = document.createRange()
        range.setStart(text, from)
        range.setEnd(text, from + 1)
        return [...range.getClientRects()].at(-1)
      }
      return texts.flatMap((after, at) => {
        const before = texts[at - 1]
        if (!before || /\s$/.test(before.data) || /^\s/.test(after.data)) return []
        const seam = `${before.data.slice(-20)}|${after.data.slice(0, 20)}`
        if (boxOf(before) !== boxOf(after)) return [seam]
        const [left, right] = [rectOf(before, before.length - 1), rectOf(after, 0)]
        const sameLine = left && right && Math.abs(left.bottom - right.bottom) < 12
        const size = parseFloat(getComputedStyle(after.parentElement!).fontSize)
        return sameLine && right.left - left.right > size * 0.15 ? [seam] : []
      })
    })
    expect([...new Set(seams)]).toEqual([])
  }
)
