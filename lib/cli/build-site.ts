import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {diskRefusal} from '#lib/diagnostics/disk-refusal.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import {passageFiles} from '#lib/exports/passages/passage-files.ts'
import {checkPlace} from '#lib/publish/check-place.ts'
import {publishSite} from '#lib/publish/publish-site.ts'
import {recoverFolder} from '#lib/publish/swap-folder.ts'
import {writeFiles} from '#lib/publish/write-files.ts'
import type {Searched} from '#lib/search/search-document.ts'
import {shelfFiles} from '#lib/search/shelf-files.ts'
import {siteAddress} from '#lib/routes/site-address.ts'
import {reportFaults} from './report-faults.ts'
import {runCommand} from './run-command.ts'
import {withLock} from './with-lock.ts'
import {writeSiteAssets} from './write-site-assets.ts'

/** Where Next exports to, before the result is checked and swapped in for `out/`. */
const exported = '.export'

/** Where the site is published: `out/`, or `OUT_DIR`. */
export const publishedFolder: string = process.env['OUT_DIR']?.trim() || 'out'

/** Builds the site into `out/`; on any fault it prints them all, leaves `out/` as it was and gives false. `command` is who asks. */
export async function buildSite(command: string): Promise<boolean> {
  try {
    checkPlace(publishedFolder, '.')
    return await withLock(command, build)
  } catch (error) {
    const reason = diskRefusal(error, 'Could not write the site')
    if (!(reason instanceof Refusal)) throw reason
    return refuse(reason.message)
  }
}

async function build(starts: (pid: number) => void): Promise<boolean> {
  const started = performance.now()
  recoverFolder(publishedFolder)
  const faults = reportFaults()
  if (faults > 0) return refuse(`${faults} faults in the content.`)
  await writeSiteAssets()
  rmSync(exported, {recursive: true, force: true})
  const {basePath, origin} = siteAddress
  const environment = {NEXT_DIST_DIR: exported, NEXT_TELEMETRY_DISABLED: '1', BASE_PATH: basePath}
  const code = await runCommand('node_modules/next/dist/bin/next', ['build'], environment, starts)
  if (code !== 0) return refuse('`next build` failed.')
  writePassages()
  writeFiles(join(exported, 'search'), shelfFiles(searchedEditions()))
  const {pages, problems} = await publishSite(exported, publishedFolder, siteAddress)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return refuse(`${problems.length} problems in the pages.`)
  console.log(`Built ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  if (origin === undefined) console.warn(withoutAddress)
  return true
}

/** Passages by their addresses: thousands of small files, for which Next would take minutes. They are finished and checked as pages are. */
function writePassages(): void {
  for (const id of editionIds()) writeFiles(join(exported, 'editions', id, 'passages'), passageFiles(editionOf(id)))
}

/** What can be found in each edition, one after another: as it was just written among the files of the edition. */
function* searchedEditions(): Generator<{readonly id: string; readonly searched: Searched}> {
  for (const id of editionIds()) {
    const searched: Searched = JSON.parse(readFileSync(join(exported, 'editions', id, 'search-documents.json'), 'utf8'))
    yield {id, searched}
  }
}

const withoutAddress =
  'WITHOUT A PUBLIC ADDRESS: nobody said where the site will stand, so its records, citations and bibliographies name no address of it and it has no site map. Before you publish it, build with SITE_URL=https://…'

function refuse(reason: string): false {
  console.error(`Not built: ${reason} \`${publishedFolder}/\` is as it was.`)
  return false
}
