import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brotliCompressSync} from 'node:zlib'
import type {Element} from 'hast'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {basePath} from '#lib/routes/routes.ts'
import {locales} from '#lib/edition/index.ts'
import {checkAnchors} from '#lib/publish/check-anchors.ts'
import {checkPage} from '#lib/publish/check-page.ts'
import {openLinks} from '#lib/publish/open-links.ts'
import {pageBudget, weighPage} from '#lib/publish/weigh-page.ts'
import {builtOrigin, pageAt, pagePaths, siteFolder, sitePaths} from './site.ts'

function elements(path: string, tagName: string): ReadonlyArray<Element> {
  const found: Array<Element> = []
  visit(pageAt(path), 'element', (node) => {
    if (node.tagName === tagName) found.push(node)
  })
  return found
}

/** The browser modules that a kind of page has beside the one of every page. */
function ownModules(path: string): ReadonlyArray<string> {
  if (/\/citations\/index\.html$/.test(path)) return ['citations']
  if (/\/parallel\//.test(path)) return ['parallel']
  return /\/translation\/index\.html$/.test(path) ? ['study'] : []
}

describe.each(pagePaths)('%s', (path) => {
  test('is sound: unique ids, a language, no foreign request, no script but ours', () => {
    expect(checkPage(pageAt(path)).problems).toEqual([])
  })

  test('loads the settings script first, the reading scripts late, and no other', () => {
    const sources = elements(path, 'script').filter(({properties}) => properties['src'] !== undefined)
    expect(sources.map(({properties}) => [properties['src'], properties['type'] ?? null])).toEqual([
      [`${basePath}/assets/settings.js`, null],
      [`${basePath}/assets/reader.js`, 'module'],
      ...ownModules(path).map((name) => [`${basePath}/assets/${name}.js`, 'module'])
    ])
  })

  test('is in the language of its address, with a title', () => {
    const locale = path.split('/')[0]
    const lang = elements(path, 'html')[0]?.properties['lang']
    if (locales.some((known) => known === locale)) expect(lang).toBe(locale)
    expect(
      elements(path, 'head').flatMap(({children}) => children.filter((child) => child.type === 'element' && child.tagName === 'title'))
    ).toHaveLength(1)
    expect(elements(path, 'h1')).toHaveLength(1)
  })

  test('keeps to the budget of fonts', () => {
    expect(weighPage(siteFolder, path, basePath).fonts).toBeLessThanOrEqual(pageBudget.fonts)
  })
})

test('every link leads to a file, and every fragment to an id', () => {
  const pages = new Map(pagePaths.map((path) => [path, checkPage(pageAt(path))]))
  expect(
    checkAnchors(openLinks(pages, {origin: builtOrigin || undefined, basePath}), new Set(sitePaths), (path) => pages.get(path)?.ids)
  ).toEqual([])
})

test('every page of one language exists in the others', () => {
  const [first, ...others] = locales.map((locale) =>
    pagePaths.filter((path) => path.startsWith(`${locale}/`)).map((path) => path.slice(locale.length))
  )
  expect(first?.length).toBeGreaterThan(0)
  for (const other of others) expect(other).toEqual(first)
})

test('our scripts are small', () => {
  const bytes = (name: string): number => brotliCompressSync(readFileSync(join(siteFolder, 'assets', name))).length
  expect(readFileSync(join(siteFolder, 'assets/settings.js')).length).toBeLessThanOrEqual(pageBudget.settings)
  expect(bytes('settings.js') + bytes('reader.js')).toBeLessThanOrEqual(pageBudget.scripts)
})

test.each(pagePaths.filter((path) => path.endsWith('/read/index.html')))('%s weighs at most three times the bare page', (path) => {
  const {markup, scripts} = weighPage(siteFolder, path, basePath)
  expect(markup + scripts).toBeLessThanOrEqual(pageBudget.reading)
})

test('nothing of the framework’s runtime is published', () => {
  expect(sitePaths.filter((path) => /^_next\/.*\.js$|\.txt$/.test(path) && path !== 'robots.txt')).toEqual([])
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
