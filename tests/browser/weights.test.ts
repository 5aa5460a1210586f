import {expect, test} from 'vitest'
import {pageBudget} from '#lib/publish/weigh-page.ts'
import {pagePaths} from '../site-built/site.ts'
import {kindsOfPage, useSite} from './site.ts'

const open = useSite({window: true, compressed: true})

/** Most bytes on the wire, compressed, without fonts: the largest are the report on citations, and a translation with its original. */
const most = 48_000

test.each(['', ...kindsOfPage('ru', pagePaths)])('/%s is light, and asks nobody but its own site', async (path) => {
  const page = await open(path)
  const loaded = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({
      name: entry.name,
      size: (entry as PerformanceResourceTiming).encodedBodySize
    }))
  )
  const sum = (isCounted: (name: string) => boolean): number =>
    loaded.filter(({name}) => isCounted(new URL(name).pathname)).reduce((total, {size}) => total + size, 0)
  const isFont = (name: string): boolean => name.endsWith('.woff2')
  expect(loaded.filter(({name}) => new URL(name).origin !== new URL(page.url()).origin)).toEqual([])
  expect(
    sum((name) => name.endsWith('.js')),
    'scripts'
  ).toBeLessThanOrEqual(pageBudget.scripts)
  expect(sum(isFont), 'fonts').toBeLessThanOrEqual(pageBudget.fonts)
  expect(
    sum((name) => !isFont(name)),
    'all but fonts'
  ).toBeLessThanOrEqual(path.endsWith('/read/') ? pageBudget.reading : most)
})
