import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {publishSite} from '#lib/publish/publish-site.ts'
import {siteFiles} from '#lib/publish/site-files.ts'

const site = {basePath: '', origin: undefined}
let folder: string
let made: string
let place: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'))
  made = join(folder, 'made')
  place = join(folder, 'out')
  write('out/index.html', 'before')
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

function exportSite(body: string): void {
  const head = '<link rel="stylesheet" href="/_next/static/a.css"><script src="/_next/static/a.js"></script>'
  write('made/index.html', `<!doctype html><html lang="ky"><head>${head}</head><body>${body}</body></html>`)
  write('made/_next/static/a.css', 'b{background:url(/_next/static/used.svg)}')
  for (const path of [
    '_next/static/a.js',
    '_next/static/used.svg',
    '_next/static/unused.svg',
    '_next/build/_ssgManifest.js',
    'index.txt',
    '__next._full.txt',
    '_not-found/index.html',
    '404/index.html'
  ]) {
    write(`made/${path}`, path)
  }
  write('made/robots.txt', 'User-agent: *')
}

test('publishes pages and what they name, without the runtime', async () => {
  exportSite('<p id="a"><a href="#a">Окуу</a></p>')
  expect(await publishSite(made, place, site)).toEqual({pages: 1, problems: []})
  expect(siteFiles(place)).toEqual(['_next/static/used.svg', 'index.html', 'robots.txt'])
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe(
    '<!doctype html><html lang="ky"><head><style>b{background:url(/_next/static/used.svg)}</style></head><body><p id="a"><a href="#a">Окуу</a></p></body></html>\n'
  )
  expect(existsSync(made)).toBe(false)
})

test('leaves the published site as it was when a page has a problem', async () => {
  exportSite('<a href="#nowhere">Окуу</a>')
  expect((await publishSite(made, place, site)).problems).toHaveLength(1)
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('before')
})

test('publishes no page that Next exports for an address that is not there, and refuses a link to one', async () => {
  exportSite('<p id="a">Окуу</p>')
  write('made/none/index.html', '<!doctype html><html id="__next_error__"><head></head><body></body></html>')
  expect(await publishSite(made, place, site)).toEqual({pages: 1, problems: []})
  expect(siteFiles(place)).not.toContain('none/index.html')
  exportSite('<p><a href="/none/">Окуу</a></p>')
  write('made/none/index.html', '<!doctype html><html id="__next_error__"><head></head><body></body></html>')
  expect((await publishSite(made, place, site)).problems).toHaveLength(1)
})

test('checks links from one edition into another, and to what belongs to none', async () => {
  const page = (body: string): string => `<!doctype html><html lang="ky"><head></head><body>${body}</body></html>`
  exportSite('<p id="a">Окуу</p>')
  write('made/ky/one/index.html', page('<p id="one"><a href="/ky/two/#two">2</a><a href="/#a">Окуу</a></p>'))
  write('made/ky/two/index.html', page('<p id="two"><a href="../one/#one">1</a></p>'))
  expect(await publishSite(made, place, site)).toEqual({pages: 3, problems: []})
  exportSite('<p id="a">Окуу</p>')
  write('made/ky/one/index.html', page('<a href="/ky/two/#none">2</a><a href="/#none">Окуу</a>'))
  write('made/ky/two/index.html', page('<p id="two"><a href="../three/">3</a></p>'))
  expect([...(await publishSite(made, place, site)).problems].sort()).toEqual([
    'ky/one/index.html: Unexpected fragment in `/#none`, expected an id of index.html',
    'ky/one/index.html: Unexpected fragment in `/ky/two/#none`, expected an id of ky/two/index.html',
    'ky/two/index.html: Unexpected link `../three/`, expected the address of a file of the site'
  ])
})

test('keeps what any page names, in whatever edition it stands', async () => {
  exportSite('<p id="a">Окуу</p>')
  for (const name of ['one', 'two']) {
    write(`made/_next/static/media/${name}.0a.svg`, '<svg/>')
    write(
      `made/ky/${name}/index.html`,
      `<!doctype html><html lang="ky"><head></head><body><img src="/_next/static/media/${name}.0a.svg?v=1"></body></html>`
    )
  }
  expect((await publishSite(made, place, site)).problems).toEqual([])
  expect(siteFiles(place).filter((path) => path.startsWith('_next/'))).toEqual([
    '_next/static/media/one.0a.svg',
    '_next/static/media/two.0a.svg',
    '_next/static/used.svg'
  ])
})

test('publishes a site map only where somebody said where the site stands', async () => {
  for (const origin of [undefined, 'https://example.org']) {
    exportSite('<p>Окуу</p>')
    write('made/sitemap.xml', '<urlset/>')
    await publishSite(made, place, {...site, origin})
    expect(siteFiles(place).includes('sitemap.xml')).toBe(origin !== undefined)
  }
})
