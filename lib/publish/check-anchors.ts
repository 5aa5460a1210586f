import type {PageAnchors} from './check-page.ts'

/** Where the site stands: `origin` with its base path, and the base path alone. */
export interface SiteAddress {
  readonly siteUrl: string
  readonly basePath: string
}

/**
 * Every link of the site that leads nowhere: to no file, or to no id in its page.
 *
 * `pages` by the path of their file (`ru/x/read/index.html`), `files` all paths that are served.
 */
export function checkLinks(pages: ReadonlyMap<string, PageAnchors>, files: ReadonlySet<string>, site: SiteAddress): ReadonlyArray<string> {
  const problems: Array<string> = []
  for (const [path, {links}] of pages) {
    for (const link of new Set(links)) {
      const target = targetOf(link, path, site)
      if (target === undefined) continue
      if (target.path === undefined || !files.has(target.path))
        problems.push(`${path}: Unexpected link \`${link}\`, expected the address of a file of the site`)
      else if (target.fragment && pages.get(target.path)?.ids.has(target.fragment) === false) {
        problems.push(`${path}: Unexpected fragment in \`${link}\`, expected an id of ${target.path}`)
      }
    }
  }
  return problems
}

/** The file and the id that a link leads to; undefined for a link out of the site. */
function targetOf(link: string, from: string, {siteUrl, basePath}: SiteAddress): {path: string | undefined; fragment: string} | undefined {
  const host = siteUrl.slice(0, siteUrl.length - basePath.length)
  const base = `${host}${basePath}/${from.replace(/index\.html$/, '')}`
  const url = URL.canParse(link, base) ? new URL(link, base) : undefined
  if (!url || url.origin !== new URL(host).origin) return url ? undefined : {path: undefined, fragment: ''}
  const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/, '')
  if (!`${url.pathname}/`.startsWith(`${basePath}/`)) return {path: undefined, fragment}
  const path = decodeURIComponent(url.pathname).slice(basePath.length + 1)
  return {path: path === '' || path.endsWith('/') ? `${path}index.html` : path, fragment}
}
