import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {basePath} from '#lib/routes/routes.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {locales, titleIn} from '#lib/edition/index.ts'
import {isDrawn} from '#lib/publish/is-drawn.ts'
import {attributeOf, named, readXml} from '../exports/read-xml.ts'
import {builtOrigin, elementById, elementsWithin, pageAt, pagePaths, siteFolder, sitePaths} from './site.ts'

const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8')

/** The file of the site that an address of ours is of; undefined for an address of somebody else. */
function fileOf(address: string): string | undefined {
  const start = `${builtOrigin}${basePath}/`
  if (!address.startsWith(start)) return undefined
  const path = address.slice(start.length).replace(/#.*$/u, '')
  return path === '' || path.endsWith('/') ? `${path}index.html` : path
}

interface Links {
  readonly linkset: ReadonlyArray<Readonly<Record<string, string | ReadonlyArray<{readonly href: string; readonly type?: string}>>>>
}

describe.each(editionIds())('%s', (id) => {
  const {linkset} = JSON.parse(read(`editions/${id}/linkset.json`)) as Links
  const targets = linkset.flatMap((context) =>
    Object.values(context).flatMap((links) => (typeof links === 'string' ? [links] : links.map(({href}) => href)))
  )
  const ours = targets.flatMap((address) => fileOf(address) ?? [])

  test('has a linkset whose every target of ours is in the site, and whose every other one is a permanent identifier', () => {
    expect(ours.filter((path) => !sitePaths.includes(path))).toEqual([])
    expect(targets.filter((address) => fileOf(address) === undefined && !/^https:\/\/(?:doi|orcid|schema)\.org\//u.test(address))).toEqual(
      []
    )
  })

  test('has a linkset that names every file of the edition, and of its passages what finds them', () => {
    const passages = `editions/${id}/passages/`
    const files = sitePaths.filter((path) => path.startsWith(`editions/${id}/`) && !path.startsWith(passages))
    expect([...files, `${passages}entry.jsonld`].filter((path) => !ours.includes(path))).toEqual([])
  })

  test.each(locales)('says its rights in words at the place to which the licence leads, in %s', (locale) => {
    expect(elementById(pageAt(`${locale}/${id}/index.html`), 'rights')).toBeDefined()
  })

  test.each(locales)('has a feed of changes whose every page is in the site, in %s', (locale) => {
    const links = named(readXml(read(`editions/${id}/changes.${locale}.atom`)).root, 'link').map(({element}) =>
      attributeOf(element, 'href')!
    )
    expect(links.length).toBeGreaterThan(1)
    expect(links.filter((address) => !sitePaths.includes(fileOf(address) ?? ''))).toEqual([])
  })

  test.each(locales)('is shown with the picture of its title on every page of its own, in %s', (locale) => {
    const pages = pagePaths.filter((path) => path.startsWith(`${locale}/${id}/`))
    const shown = new Set(
      pages.map((path) =>
        elementsWithin(pageAt(path), ({properties}) => properties['property'] === 'og:image')
          .map(({properties}) => fileOf(String(properties['content'])))
          .join()
      )
    )
    const picture = `pictures/${id}.${locale}.png`
    const isShown = builtOrigin !== '' && isDrawn(titleIn(editionOf(id), locale).title)
    expect([[...shown], sitePaths.includes(picture)]).toEqual(isShown ? [[picture], true] : [[''], false])
  })
})

test('robots may read everything, and learn where the site map is', () => {
  const sitemap = builtOrigin === '' ? [] : ['', `Sitemap: ${builtOrigin}${basePath}/sitemap.xml`]
  expect(read('robots.txt').trim().split('\n')).toEqual(['User-Agent: *', 'Allow: /', ...sitemap])
})

test('the manifest names icons and a beginning that are in the site', () => {
  const {icons, start_url: start} = JSON.parse(read('site.webmanifest')) as {icons: ReadonlyArray<{src: string}>; start_url: string}
  const files = [start, ...icons.map(({src}) => src)].map((address) => fileOf(`${builtOrigin}${address}`)!)
  expect(files.filter((path) => !sitePaths.includes(path))).toEqual([])
})
