import './report-refusals.ts'
import {buildSite} from './build-site.ts'

/** `npm run build`: the site into `out/`. Exit code 1 when it could not be built. */
process.exitCode = (await buildSite('npm run build')) ? 0 : 1
