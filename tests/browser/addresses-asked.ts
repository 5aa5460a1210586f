import type {Page} from 'playwright-core'

/**
 * The paths that a page asks its host for from now on. Not counted is what comes when a page is complete, however late that is on a slow
 * machine: the mark of the site and the web fonts.
 */
export function addressesAsked(page: Page): () => ReadonlyArray<string> {
  const asked: Array<URL> = []
  page.on('request', (request) => void asked.push(new URL(request.url())))
  return () =>
    asked
      .filter(({pathname, protocol}) => protocol.startsWith('http') && !/\/(?:icon\.svg|fonts\/.*)$/u.test(pathname))
      .map(({host, pathname}) => `${host}${pathname}`)
}
