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

test('publishes pages and what they name, without the runtime', () => {
  exportSite('<p id="a"><a href="#a">Окуу</a></p>')
  expect(publishSite(made, place, site)).toEqual({pages: 1, problems: []})
  expect(siteFiles(place)).toEqual(['_next/static/used.svg', 'index.html', 'robots.txt'])
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe(
    '<!doctype html><html lang="ky"><head><style>b{background:url(/_next/static/used.svg)}</style></head><body><p id="a"><a href="#a">Окуу</a></p></body></html>\n'
  )
  expect(existsSync(made)).toBe(false)
})

test('leaves the published site as it was when a page has a problem', () => {
  exportSite('<a href="#nowhere">Окуу</a>')
  expect(publishSite(made, place, site).problems).toHaveLength(1)
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toBe('before')
})

test('publishes no page that Next exports for an address that is not there, and refuses a link to one', () => {
  exportSite('<p id="a">Окуу</p>')
  write('made/none/index.html', '<!doctype html><html id="__next_error__"><head></head><body></body></html>')
  expect(publishSite(made, place, site)).toEqual({pages: 1, problems: []})
  expect(siteFiles(place)).not.toContain('none/index.html')
  exportSite('<p><a href="/none/">Окуу</a></p>')
  write('made/none/index.html', '<!doctype html><html id="__next_error__"><head></head><body></body></html>')
  expect(publishSite(made, place, site).problems).toHaveLength(1)
})
