import type {PageAnchors} from './check-page.ts'
import {linkTarget, type LinkTarget, type SitePlace} from './link-target.ts'

/** A link that leads to nothing in the pages among which it was looked for. */
export interface OpenLink extends LinkTarget {
  /** The page that has it, and the link as it stands there. */
  readonly from: string
  readonly link: string
}

/**
 * The links of some pages, by the path of their file (`ru/x/read/index.html`), that these pages don't answer themselves: to other files,
 * out of the group, or nowhere. Of those to one file or id outside the group one is kept: pages of a group lead to the same things.
 */
export function openLinks(pages: ReadonlyMap<string, PageAnchors>, site: SitePlace): ReadonlyArray<OpenLink> {
  const open: Array<OpenLink> = []
  const outside = new Set<string>()
  for (const [from, {links}] of pages) {
    for (const link of new Set(links)) {
      const target = linkTarget(link, from, site)
      if (target === undefined) continue
      const {fragment, path} = target
      const page = path === undefined ? undefined : pages.get(path)
      if (page && (fragment === '' || page.ids.has(fragment))) continue
      const name = `${path}#${fragment}`
      if (path !== undefined && !page && outside.has(name)) continue
      if (!page) outside.add(name)
      open.push({from, link, ...target})
    }
  }
  return open
}
