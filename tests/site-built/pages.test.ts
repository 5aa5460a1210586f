import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import type {Element} from 'hast'
import {expect, test} from 'vitest'
import {basePath} from '#lib/routes/routes.ts'
import {locales} from '#lib/edition/index.ts'
import {inlineScriptBytes} from '#lib/publish/check-policy.ts'
import {pageBudget, weighPage} from '#lib/publish/weigh-page.ts'
import {builtOrigin, elementsWithin, pageAt, pagePaths, siteFolder, sitePaths, textOf} from './site.ts'

// What publishing proves of every page (`check-page.ts`, `check-anchors.ts`, `check-policy.ts`) is not asked again: a site in which it is
// not true is not published, which is tested with pages that break it.

function elements(path: string, name: string): ReadonlyArray<Element> {
  return elementsWithin(pageAt(path), ({tagName}) => tagName === name)
}

/** The pages of which something is not true. */
function pagesWhere(isWrong: (path: string) => boolean): ReadonlyArray<string> {
  expect(pagePaths.length).toBeGreaterThan(0)
  return pagePaths.filter(isWrong)
}

/** The browser modules that a kind of page has beside the one of every page. */
function ownModules(path: string): ReadonlyArray<string> {
  if (/\/citations\/(?!worksheet)/.test(path)) return [/\/citations\/(?:claims|marks)\//.test(path) ? 'citations' : 'report']
  if (/\/parallel\//.test(path)) return ['parallel']
  if (/\/read\//.test(path)) return ['margin']
  if (/\/search\//.test(path)) return [/^\w+\/search\//.test(path) ? 'shelf' : 'search']
  if (/\/(?:chronology|meetings|map)\//.test(path)) return ['register']
  if (/\/translation\/review\//.test(path)) return ['review']
  return /\/translation\/index\.html$/.test(path) ? ['study'] : []
}

test('every page has the settings script in it, loads the reading scripts late, and no other', () => {
  const scripts = (path: string): ReadonlyArray<string> =>
    elements(path, 'script')
      .filter(({properties}) => properties['type'] !== 'application/ld+json')
      .map(({properties}) => `${String(properties['type'] ?? 'script')} ${String(properties['src'] ?? 'inline')}`)
  const expected = (path: string): ReadonlyArray<string> => [
    'script inline',
    ...['reader', ...ownModules(path)].map((name) => `module ${basePath}/assets/${name}.js`)
  ]
  expect(pagesWhere((path) => scripts(path).join() !== expected(path).join())).toEqual([])
})

test('a page with a table or a list of facts has their styles, which pages of running text do not carry', () => {
  const hasFacts = (path: string): boolean =>
    elements(path, 'table').length > 0 || elements(path, 'dl').some(({properties}) => [properties['className']].flat().includes('facts'))
  const styles = (path: string): string => elements(path, 'style').map(textOf).join('')
  expect(pagesWhere((path) => hasFacts(path) && !styles(path).includes('border-collapse'))).toEqual([])
})

test('every page has one heading that names it', () => {
  expect(pagesWhere((path) => elements(path, 'h1').length !== 1)).toEqual([])
})

test('no heading of a page skips a level', () => {
  const levels = (path: string): ReadonlyArray<number> =>
    elementsWithin(pageAt(path), ({tagName}) => /^h[1-6]$/u.test(tagName)).map(({tagName}) => Number(tagName[1]))
  expect(pagesWhere((path) => levels(path).some((level, index, all) => level > (all[index - 1] ?? 0) + 1))).toEqual([])
})

test('every page is in the language of its address, with one title', () => {
  const titles = (path: string): number =>
    elements(path, 'head').flatMap(({children}) => children.filter((child) => child.type === 'element' && child.tagName === 'title')).length
  const isInLanguage = (path: string): boolean => {
    const locale = locales.find((known) => path.startsWith(`${known}/`))
    return locale === undefined || elements(path, 'html')[0]?.properties['lang'] === locale
  }
  expect(pagesWhere((path) => !isInLanguage(path) || titles(path) !== 1)).toEqual([])
})

test('every page keeps to the budget of fonts', () => {
  const bytes = (path: string): number =>
    elements(path, 'script')
      .flatMap(({properties}) => String(properties['dataFonts'] ?? '').split(' '))
      .filter(Boolean)
      .reduce((sum, font) => sum + statSync(join(siteFolder, font.slice(basePath.length))).size, 0)
  expect(pagesWhere((path) => bytes(path) === 0 || bytes(path) > pageBudget.fonts)).toEqual([])
})

test('every page of one language exists in the others', () => {
  const [first, ...others] = locales.map((locale) =>
    pagePaths.filter((path) => path.startsWith(`${locale}/`)).map((path) => path.slice(locale.length))
  )
  expect(first?.length).toBeGreaterThan(0)
  for (const other of others) expect(other).toEqual(first)
})

test('our scripts ask for nothing that a browser does not have', () => {
  const scripts = sitePaths.filter((path) => /^assets\/.*\.js$/u.test(path))
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((path) => /\bprocess\.|\brequire\(|['"`]node:/u.test(readFileSync(join(siteFolder, path), 'utf8')))).toEqual([])
})

test('our scripts are small', () => {
  const bytes = (name: string): number => brotliCompressSync(readFileSync(join(siteFolder, 'assets', name))).length
  expect(bytes('reader.js')).toBeLessThanOrEqual(pageBudget.scripts - inlineScriptBytes)
})

test.each(pagePaths.filter((path) => path.endsWith('/read/index.html')))('%s weighs at most three times the bare page', (path) => {
  const {markup, scripts} = weighPage(siteFolder, path, basePath)
  expect(markup + scripts).toBeLessThanOrEqual(pageBudget.reading)
})

test('nothing of the framework’s runtime is published', () => {
  const ours = sitePaths.filter((path) => path !== 'robots.txt' && !path.startsWith('editions/'))
  expect(ours.filter((path) => /^_next\/.*\.js$|\.txt$/.test(path))).toEqual([])
})

test('nothing that is published names this machine', () => {
  const texts = sitePaths.filter((path) => !/\.(?:woff2|png|ico|epub|zip)$/.test(path))
  const offences = texts.filter((path) =>
    /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])\b/.test(readFileSync(join(siteFolder, path), 'utf8'))
  )
  expect(offences).toEqual([])
})

test('a site map is published where it can name whole addresses', () => {
  expect(sitePaths.includes('sitemap.xml')).toBe(builtOrigin !== '')
})

test('every date that is marked as one has a form that programs read', () => {
  expect(
    pagesWhere((path) => elements(path, 'time').some(({properties}) => !/^\d{4}/u.test(String(properties['dateTime'] ?? ''))))
  ).toEqual([])
})

test('no name of a thing, which is spoken or shown when pointed at, is the id of a passage', () => {
  const isPassageId = /\b(?:ky|ru|en)-[a-z]+(?:\d+(?:-\d+)?)?\b/u
  const named = (path: string): ReadonlyArray<string> =>
    elementsWithin(pageAt(path), ({properties}) =>
      ['ariaLabel', 'title', 'alt'].some((name) => isPassageId.test(String(properties[name] ?? '')))
    ).map(({properties}) => String(properties['ariaLabel'] ?? properties['title']))
  expect([...new Set(pagePaths.flatMap(named))]).toEqual([])
})

test('the caption of a figure is the first or the last thing in it', () => {
  const isMisplaced = ({children}: Element): boolean => {
    const things = children.flatMap((child) => (child.type === 'element' ? [child.tagName] : []))
    return things.includes('figcaption') && things.at(0) !== 'figcaption' && things.at(-1) !== 'figcaption'
  }
  expect(pagesWhere((path) => elements(path, 'figure').some(isMisplaced))).toEqual([])
})

test('no style says what is an attribute of drawings alone, which checkers of styles do not know', () => {
  const styles = (path: string): string => elements(path, 'style').map(textOf).join('')
  expect(pagesWhere((path) => /(?:vector-effect|paint-order|[;{]mask):/u.test(styles(path)))).toEqual([])
})
