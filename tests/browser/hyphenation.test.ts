import {expect, test} from 'vitest'
import {edition, useSite} from './site.ts'

const open = useSite({window: true})

test.each(['', 'read/', 'references/', 'citations/'])('no title of /ru/…/%s is hyphenated, and no address', async (path) => {
  const page = await open(`ru/${edition}/${path}`)
  const broken = await page.evaluate(() => {
    const isAddress = (text: Text): boolean => /https?:\/\/|www\.|\w\.\w+\/\w/u.test(text.data)
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
    const found = new Set<string>()
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const element = text.parentElement!
      if (getComputedStyle(element).hyphens === 'auto' && (element.closest('h1, h2, h3, h4, h5, h6') || isAddress(text)))
        found.add(text.data.slice(0, 60))
    }
    return [...found]
  })
  expect(broken).toEqual([])
})
