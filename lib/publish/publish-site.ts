import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {addPolicy} from './add-policy.ts'
import {checkLinks, type SiteAddress} from './check-anchors.ts'
import {checkPage, type PageCheck} from './check-page.ts'
import {inlineScripts} from './inline-scripts.ts'
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
export function publishSite(made: string, place: string, site: SiteAddress): Publication {
  const pages = new Map<string, PageCheck>()
  const fileOf = (address: string): string => join(made, address.slice(site.basePath.length).replace(/\?.*$/, ''))
  const read = (address: string): string => readFileSync(fileOf(address), 'utf8')
  const inlined = new Set<string>()
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
    addPolicy(
      page,
      inlineScripts(page, (address) => {
        inlined.add(fileOf(address))
        return read(address)
      })
    )
    const html = pageHtml(page)
    writeFileSync(join(made, path), html)
    pages.set(path, checkPage(page))
    text += html
  }
  deleteFiles(
    made,
    siteFiles(made).filter((path) => inlined.has(join(made, path)) || isRuntimeFile(path, (named) => text.includes(`/${named}`)))
  )
  const problems = [...pages].flatMap(([path, check]) => check.problems.map((problem) => `${path}: ${problem}`))
  problems.push(...checkLinks(pages, new Set(siteFiles(made)), site))
  if (problems.length === 0) swapFolder(made, place)
  return {pages: pages.size, problems}
}
