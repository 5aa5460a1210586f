import type {Browser, BrowserContext, BrowserContextOptions} from 'playwright-core'

/** A context in which nothing has to be fast: what does not come ends with the test, not before. */
export async function newContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(0)
  return context
}
