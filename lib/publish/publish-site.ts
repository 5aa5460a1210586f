import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkAnchors} from './check-anchors.ts'
import {checkPage, type PageCheck} from './check-page.ts'
import {inlineStyles} from './inline-styles.ts'
import {isErrorShell} from './is-error-shell.ts'
import type {SitePlace} from './link-target.ts'
import {namedFiles} from './named-files.ts'
import {openLinks, type OpenLink} from './open-links.ts'
import {namePageFonts} from './page-fonts.ts'
import {pageGroups} from './page-groups.ts'
import {pageHtml, parsePage} from './parse-page.ts'
import {deleteFiles, isRuntimeFile, siteFiles} from './site-files.ts'
import {stripPage} from './strip-page.ts'
import {swapFolder} from './swap-folder.ts'

export interface Publication {
  readonly pages: number
  /** Why nothing was published; empty = published. */
  readonly problems: ReadonlyArray<string>
}

/**
 * Finishes what `next build` exported to `made`, checks it, and only then puts it in the place of `place`.
 *
 * It works on the pages of one edition at a time and keeps of them what leads elsewhere, so that a hundred editions need no more memory
 * than one; tests/publish/publish-site.test.ts. Throws the `Refusal` of `swapFolder`.
 */
export async function publishSite(made: string, place: string, site: SitePlace): Promise<Publication> {
  const named = new Set<string>()
  const open: Array<OpenLink> = []
  const problems: Array<string> = []
  let count = 0
  const paths = siteFiles(made).filter((path) => path.endsWith('.html') && !isRuntimeFile(path, () => true))
  for (const group of pageGroups(paths)) {
    const pages = new Map<string, PageCheck>()
    for (const path of group) {
      // The process stays awake for whoever asks whether it lives.
      await new Promise((resolve) => setImmediate(resolve))
      const check = finishPage(made, path, site.basePath, named)
      if (check) pages.set(path, check)
    }
    count += pages.size
    for (const [path, check] of pages) for (const problem of check.problems) problems.push(`${path}: ${problem}`)
    for (const link of openLinks(pages, site)) open.push(link)
  }
  deleteFiles(
    made,
    siteFiles(made).filter((path) => isRuntimeFile(path, (file) => named.has(file)))
  )
  // A site map holds whole addresses, and nobody said where the site stands.
  if (site.origin === undefined) rmSync(join(made, 'sitemap.xml'), {force: true})
  // By the page they lead to, which is then read once.
  open.sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
  for (const problem of checkAnchors(
    open,
    new Set(siteFiles(made)),
    memo((path) => idsOf(made, path))
  ))
    problems.push(problem)
  if (problems.length === 0) swapFolder(made, place)
  return {pages: count, problems}
}

/** Writes a page as it is published, adds what it names to `named`, and says what it holds; an error shell is deleted. */
function finishPage(made: string, path: string, basePath: string, named: Set<string>): PageCheck | undefined {
  const file = join(made, path)
  const page = parsePage(readFileSync(file, 'utf8'))
  if (isErrorShell(page)) {
    rmSync(file)
    return undefined
  }
  stripPage(page)
  inlineStyles(page, (address) => readFileSync(join(made, address.slice(basePath.length).replace(/\?.*$/, '')), 'utf8'), basePath)
  namePageFonts(page, basePath)
  const html = pageHtml(page)
  writeFileSync(file, html)
  for (const name of namedFiles(html)) named.add(name)
  return checkPage(page)
}

function idsOf(made: string, path: string): ReadonlySet<string> | undefined {
  return path.endsWith('.html') ? checkPage(parsePage(readFileSync(join(made, path), 'utf8'))).ids : undefined
}

/** Remembers the last answer alone. */
function memo<T>(ask: (path: string) => T): (path: string) => T {
  let last: {readonly path: string; readonly answer: T} | undefined
  return (path) => {
    if (last?.path !== path) last = {path, answer: ask(path)}
    return last.answer
  }
}
