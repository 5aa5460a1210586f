import type {PageAnchors} from './check-page.ts'

/** Where the site stands: scheme and host, if they are known, and the path below them, without a final slash. */
export interface SitePlace {
  readonly origin: string | undefined
  readonly basePath: string
}

/** Stands for a host that nobody named; no link leads there. */
const nowhere = 'http://site.invalid'

/**
 * Every link of the site that leads nowhere: to no file, or to no id in its page.
 *
 * `pages` by the path of their file (`ru/x/read/index.html`), `files` all paths that are served.
 */
export function checkAnchors(pages: ReadonlyMap<string, PageAnchors>, files: ReadonlySet<string>, site: SitePlace): ReadonlyArray<string> {
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
function targetOf(
  link: string,
  from: string,
  {origin = nowhere, basePath}: SitePlace
): {path: string | undefined; fragment: string} | undefined {
  const base = `${origin}${basePath}/${from.replace(/index\.html$/, '')}`
  const url = URL.canParse(link, base) ? new URL(link, base) : undefined
  if (!url || url.origin !== origin) return url ? undefined : {path: undefined, fragment: ''}
  const fragment = decoded(url.hash.slice(1)).replace(/:~:.*$/, '')
  if (!`${url.pathname}/`.startsWith(`${basePath}/`)) return {path: undefined, fragment}
  const path = decoded(url.pathname).slice(basePath.length + 1)
  return {path: path === '' || path.endsWith('/') ? `${path}index.html` : path, fragment}
}

/** What is escaped in a way that nobody can read stays as it stands: nothing of ours is called so. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
