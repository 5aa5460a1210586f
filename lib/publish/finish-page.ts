import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {addPolicy} from './add-policy.ts'
import {checkPage, type PageCheck} from './check-page.ts'
import {inlineScripts} from './inline-scripts.ts'
import {inlineStyles} from './inline-styles.ts'
import {isErrorShell} from './is-error-shell.ts'
import {namedFiles} from './named-files.ts'
import {namePageFonts} from './page-fonts.ts'
import {pageHtml, parsePage} from './parse-page.ts'
import {separateBlocks} from './separate-blocks.ts'
import {setDirections} from './set-directions.ts'
import {stripPage} from './strip-page.ts'

/** What pages ask for, by its path in the site. */
export interface PageFiles {
  readonly named: Set<string>
  /** Scripts that stand in the pages themselves. */
  readonly inlined: Set<string>
}

/**
 * Writes the page at `path` of the folder `made` as it is published, adds what it asks for to `files`, and says what it holds; an error
 * shell is deleted.
 */
export function finishPage(made: string, path: string, basePath: string, files: PageFiles): PageCheck | undefined {
  const file = join(made, path)
  const page = parsePage(readFileSync(file, 'utf8'))
  if (isErrorShell(page)) {
    rmSync(file)
    return undefined
  }
  const pathOf = (address: string): string => address.slice(basePath.length + 1).replace(/\?.*$/u, '')
  const read = (address: string): string => readFileSync(join(made, pathOf(address)), 'utf8')
  stripPage(page)
  separateBlocks(page)
  setDirections(page)
  inlineStyles(page, read, basePath)
  namePageFonts(page, basePath)
  addPolicy(
    page,
    inlineScripts(page, (address) => {
      files.inlined.add(pathOf(address))
      return read(address)
    })
  )
  const html = pageHtml(page)
  writeFileSync(file, html)
  for (const name of namedFiles(html)) files.named.add(name)
  return checkPage(page)
}
