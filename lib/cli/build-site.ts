import {rmSync} from 'node:fs'
import {siteAddress} from '#lib/routes/site-address.ts'
import {siteText} from '#lib/catalogue/site-text.ts'
import {publishSite} from '#lib/publish/publish-site.ts'
import {writeAssets} from '#lib/publish/write-assets.ts'
import {reportFaults} from './report-faults.ts'
import {runCommand} from './run-command.ts'

/** Where Next exports to, before the result is checked and swapped in for `out/`. */
const exported = '.export'

/** Where the site is published: `out/`, or `OUT_DIR`. */
export const publishedFolder: string = process.env['OUT_DIR'] ?? 'out'

/** Builds the site into `out/`; on any fault it prints them all, leaves `out/` as it was and gives false. */
export async function buildSite(): Promise<boolean> {
  const started = performance.now()
  const faults = reportFaults()
  if (faults > 0) return refuse(`${faults} faults in the content`)
  await writeAssets(siteText())
  rmSync(exported, {recursive: true, force: true})
  const code = await runCommand('node_modules/next/dist/bin/next', ['build'], {
    NEXT_DIST_DIR: exported,
    NEXT_TELEMETRY_DISABLED: '1',
    BASE_PATH: siteAddress.basePath
  })
  if (code !== 0) return refuse('`next build` failed')
  const {pages, problems} = await publishSite(exported, publishedFolder, siteAddress)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return refuse(`${problems.length} problems in the pages`)
  console.log(`Built ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s.`)
  return true
}

function refuse(reason: string): false {
  console.error(`Not built: ${reason}. \`${publishedFolder}/\` is as it was.`)
  return false
}
