import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pagePaths} from '../site-built/site.ts'
import {kindsOfPage, locales, useSite} from './site.ts'

const open = useSite()
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every kind of page in each language of the interface, each on another screen: menus fold, tables become blocks, faces are the device's or ours. */
const screens = [
  {viewport: {width: 1280, height: 900}, faces: 'web'},
  {viewport: {width: 390, height: 844}, faces: 'local'},
  {viewport: {width: 768, height: 1024}, faces: 'web'}
] as const

/** What axe finds, short enough to be read in a report. It tells of violations alone: to tell of all that is sound takes it three times as long. */
async function faults(page: Page, runOnly: ReadonlyArray<string>): Promise<ReadonlyArray<string>> {
  const {violations} = await new AxeBuilder({page})
    .options({runOnly: [...runOnly], resultTypes: ['violations']})
    .setLegacyMode()
    .analyze()
  return violations.flatMap(({id, nodes}) => nodes.slice(0, 5).map(({html}) => `${id}: ${html.slice(0, 160)}`))
}

describe.each(locales.map((locale, index) => ({locale, ...screens[index % screens.length]!})))(
  'in $locale, $viewport.width px wide, in the $faces faces',
  ({locale, ...screen}) => {
    test.each(['', '404.html', ...kindsOfPage(locale, pagePaths)])('/%s has no fault that axe can find', async (path) => {
      expect(await faults(await open(path, screen), tags)).toEqual([])
    })
  }
)

// The colours of a page are the same in every language of the interface.
test.each(kindsOfPage('ky', pagePaths))('/%s has enough contrast in the dark', async (path) => {
  expect(await faults(await open(path, {colorScheme: 'dark'}), ['color-contrast'])).toEqual([])
})
