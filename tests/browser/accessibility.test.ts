import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import {pagePaths} from '../site-built/site.ts'
import {longDossiers} from './long-dossiers.ts'
import {kindsOfPage, locales, useSite} from './site.ts'

const open = useSite({window: true})
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Screens on which menus fold and tables become blocks, with the faces of the device or ours. */
const screens = [
  {viewport: {width: 1280, height: 900}, faces: 'web'},
  {viewport: {width: 390, height: 844}, faces: 'local'},
  {viewport: {width: 768, height: 1024}, faces: 'web'}
] as const

/** Less than half of the other file: it is read anew on every page. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds, short enough to be read in a report. It tells of violations alone: to tell of all that is sound takes it three times as long. */
async function faults(page: Page, runOnly: ReadonlyArray<string>): Promise<ReadonlyArray<string>> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  return page.evaluate(async (rules) => {
    const {axe} = window as unknown as {readonly axe: typeof import('axe-core')}
    const {violations} = await axe.run({runOnly: [...rules], resultTypes: ['violations']})
    return violations.flatMap(({id, nodes}) => nodes.slice(0, 5).map(({html}) => `${id}: ${html.slice(0, 160)}`))
  }, runOnly)
}

// The markup of a kind of page is one in all languages: kinds take turns with languages and screens. What depends on the words, how much
// room they take, is looked at in each language below.
const turns = kindsOfPage('ky', pagePaths).map((path, index) => {
  const locale = locales[index % locales.length]!
  return {path: path.replace(/^ky\//u, `${locale}/`), ...screens[(index + Math.floor(index / screens.length)) % screens.length]!}
})

test.each([{path: '', ...screens[1]}, {path: '404.html', ...screens[0]}, ...turns])(
  '/$path has no fault that axe can find, $viewport.width px wide, in the $faces faces, nor in the dark too little contrast',
  async ({path, ...screen}) => {
    const page = await open(path, screen)
    expect(await faults(page, tags)).toEqual([])
    await page.emulateMedia({colorScheme: 'dark'})
    expect(await faults(page, ['color-contrast'])).toEqual([])
  }
)

test('there are long dossiers to look at', () => expect(longDossiers).toHaveLength(4))

describe.each(locales)('in %s', (locale) => {
  const dossiers = longDossiers.filter((path) => path.startsWith(`${locale}/`))
  test.each(['', '404.html', ...kindsOfPage(locale, pagePaths), ...dossiers])(
    '/%s has targets that can be met on a phone, in the faces of the device, and needs no sideways scrolling at any width',
    async (path) => {
      const page = await open(path, screens[1])
      expect(await faults(page, ['target-size'])).toEqual([])
      for (const width of [320, 390, 768, 1280, 1920]) {
        await page.setViewportSize({width, height: 900})
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  )
})
