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
  return [
    ...top,
    ...own.filter((path) => /\/citations\/(?!findings\/)[^/]+\/$/.test(path)),
    ...[
      'read',
      'parallel',
      'parallel/body',
      'translation',
      'entities',
      'citations/findings',
      'citations/claims',
      'cite',
      'translation/terms'
    ].flatMap((page) => first(new RegExp(`/${page}/[^/]+/$`)))
  ]
}

const firstViewport = {width: 1280, height: 900}

interface OpenOptions extends BrowserContextOptions {
  /** What this visit decided for on an earlier page: nothing depends on when a font arrives. `undecided` for a visit's first page. */
  readonly faces?: 'local' | 'web' | 'undecided'
}

/** What the tests of a file share besides the browser and the server. */
interface Sharing {
  /** They only look: pages that are opened alike are one after another in one window, so that nothing is started anew. */
  readonly window?: boolean
  /** They weigh what comes over the wire. */
  readonly compressed?: boolean
}

/** Opens pages of the published site; the browser and the server are shared by a file's tests. */
export function useSite({window: sharesWindow = false, compressed = false}: Sharing = {}): (
  path: string,
  options?: OpenOptions
) => Promise<Page> {
  let server: Server
  let browser: Browser
  const opened = new Map<string, Page>()
  beforeAll(async () => {
    server = createSiteServer('out', basePath, {compressed})
    await new Promise<void>((resolve) => server.listen(0, resolve))
    browser = await launchBrowser()
  })
  afterEach(async () => {
    if (sharesWindow) return
    await Promise.all([...opened.values()].map((page) => page.context().close()))
    opened.clear()
  })
  afterAll(async () => {
    await browser.close()
    server.close()
  })
  const newWindow = async ({faces = 'local', ...options}: OpenOptions): Promise<Page> => {
    const context = await newContext(browser, {viewport: firstViewport, ...options})
    if (faces !== 'undecided') await context.addInitScript((faces) => localStorage.setItem('visit', `${faces} ${Date.now()}`), faces)
    return context.newPage()
  }
  return async (path, options = {}) => {
    const window = sharesWindow ? JSON.stringify(options) : String(opened.size)
    const page = opened.get(window) ?? (await newWindow(options))
    opened.set(window, page)
    const {faces, viewport = firstViewport} = options
    if (sharesWindow && viewport) await page.setViewportSize(viewport)
    if (sharesWindow) await page.emulateMedia({colorScheme: 'light'})
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${basePath}/${path}`, {waitUntil: 'load'})
    if (options.javaScriptEnabled !== false) await page.waitForFunction(() => !document.querySelector('[data-later]'))
    if (faces === 'web') await page.waitForFunction(() => document.fonts.status === 'loaded' && document.fonts.check('1em Literata'))
    return page
  }
}

export {locales}
