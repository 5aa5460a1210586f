import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkAnchors, type SitePlace} from './check-anchors.ts'
import {checkPage, type PageCheck} from './check-page.ts'
import {inlineStyles} from './inline-styles.ts'
import {isErrorShell} from './is-error-shell.ts'
import {namePageFonts} from './page-fonts.ts'
import {pageHtml, parsePage} from './parse-page.ts'
import {deleteFiles, isRuntimeFile, siteFiles} from './site-files.ts'
import {stripPage} from './strip-page.ts'
import {swapFolder} from './swap-folder.ts'

export interface Publication {
  readonly pages: number
  /** Why nothing was published; empty = published. */
  readonly problems: ReadonlyArray<string>
}

/** Finishes what `next build` exported to `made`, checks it, and only then puts it in the place of `place`. */
export function publishSite(made: string, place: string, site: SitePlace): Publication {
  const pages = new Map<string, PageCheck>()
  const read = (address: string): string => readFileSync(join(made, address.slice(site.basePath.length).replace(/\?.*$/, '')), 'utf8')
  let text = ''
  for (const path of siteFiles(made)) {
    if (!path.endsWith('.html') || isRuntimeFile(path, () => true)) continue
    const page = parsePage(readFileSync(join(made, path), 'utf8'))
    if (isErrorShell(page)) {
      rmSync(join(made, path))
      continue
    }
    stripPage(page)
    inlineStyles(page, read, site.basePath)
    namePageFonts(page, site.basePath)
    const html = pageHtml(page)
    writeFileSync(join(made, path), html)
    pages.set(path, checkPage(page))
    text += html
  }
  deleteFiles(
    made,
    siteFiles(made).filter((path) => isRuntimeFile(path, (named) => text.includes(`/${named}`)))
  )
  const problems = [...pages].flatMap(([path, check]) => check.problems.map((problem) => `${path}: ${problem}`))
  problems.push(...checkAnchors(pages, new Set(siteFiles(made)), site))
  if (problems.length === 0) swapFolder(made, place)
  return {pages: pages.size, problems}
}
