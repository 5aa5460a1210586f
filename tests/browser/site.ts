import type {Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll} from 'vitest'
import {basePath} from '#lib/routes/routes.ts'
import {editionIds} from '#lib/catalogue/editions.ts'
import {locales} from '#lib/edition/index.ts'
import {createSiteServer} from '#lib/publish/serve-site.ts'
import {launchBrowser} from './browser.ts'
import {newContext} from './new-context.ts'

/** The first edition, on which the pages are looked at. */
export const edition = editionIds()[0] ?? ''

/** One address of each kind of page of one interface language. */
export function kindsOfPage(locale: string, pages: ReadonlyArray<string>): ReadonlyArray<string> {
  const own = pages.filter((path) => path.startsWith(`${locale}/`)).map((path) => path.replace(/index\.html$/, ''))
  const first = (pattern: RegExp): ReadonlyArray<string> => own.filter((path) => pattern.test(path)).slice(0, 1)
  const top = own.filter((path) => path.split('/').length <= 4)
  return [...top, ...['parallel', 'entities', 'citations', 'cite'].flatMap((page) => first(new RegExp(`/${page}/[^/]+/$`)))]
}

interface OpenOptions extends BrowserContextOptions {
  /** What this visit decided for on an earlier page: nothing depends on when a font arrives. `undecided` for a visit's first page. */
  readonly faces?: 'local' | 'web' | 'undecided'
}

/** Opens pages of the published site; the browser and the server are shared by a file's tests. */
export function useSite(): (path: string, options?: OpenOptions) => Promise<Page> {
  let server: Server
  let browser: Browser
  let opened: Array<Page> = []
  beforeAll(async () => {
    server = createSiteServer('out', basePath)
    await new Promise<void>((resolve) => server.listen(0, resolve))
    browser = await launchBrowser()
  })
  afterEach(async () => {
    await Promise.all(opened.map((page) => page.context().close()))
    opened = []
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })
  return async (path, {faces = 'local', ...options} = {}) => {
    const context = await newContext(browser, {viewport: {width: 1280, height: 900}, ...options})
    if (faces !== 'undecided') await context.addInitScript((faces) => localStorage.setItem('visit', `${faces} ${Date.now()}`), faces)
    const page = await context.newPage()
    opened.push(page)
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${basePath}/${path}`, {waitUntil: 'load'})
    if (options.javaScriptEnabled !== false) await page.waitForFunction(() => !document.querySelector('[data-later]'))
    if (faces === 'web') await page.waitForFunction(() => document.fonts.status === 'loaded' && document.fonts.check('1em Literata'))
    return page
  }
}

export {locales}
