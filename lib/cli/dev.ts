import './report-refusals.ts'
import {siteAddress} from '#lib/routes/site-address.ts'
import {runCommand} from './run-command.ts'
import {withLock} from './with-lock.ts'
import {writeSiteAssets} from './write-site-assets.ts'

/** `npm run dev`: the pages while you write them. Waits for a build to end, and holds none up once its fonts and scripts are made. */
await withLock('npm run dev', writeSiteAssets)
process.exitCode = await runCommand('node_modules/next/dist/bin/next', ['dev', ...process.argv.slice(2)], {BASE_PATH: siteAddress.basePath})
