/** Where the site stands: scheme and host, if they are known, and the path below them, without a final slash. */
export interface SitePlace {
  readonly origin: string | undefined
  readonly basePath: string
}

export interface LinkTarget {
  /** The file, by its path in the site; undefined where the link leads to no path of the site though it should. */
  readonly path: string | undefined
  /** The id, or empty. */
  readonly fragment: string
}

/** Stands for a host that nobody named; no link leads there. */
const nowhere = 'http://site.invalid'

/** The file and the id that a link on the page `from` leads to; undefined for a link out of the site. */
export function linkTarget(link: string, from: string, {origin = nowhere, basePath}: SitePlace): LinkTarget | undefined {
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
