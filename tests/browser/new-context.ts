import type {Browser, BrowserContext, BrowserContextOptions} from 'playwright-core'

/** How long a test waits for what never comes, in milliseconds: no test is about speed, and a lack is told before the test itself is given up. */
const patience = 180_000

/** A context in which nothing has to be fast. */
export async function newContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(patience)
  return context
}
