import './report-refusals.ts'
import {editionIds} from '#lib/catalogue/editions.ts'
import {Refusal} from '#lib/diagnostics/refusal.ts'
import {publishedFolder} from './build-site.ts'
import {chromiumAdvice, findChromium} from './find-chromium.ts'
import {pdfArguments} from './pdf/pdf-arguments.ts'
import {writeVolumes} from './pdf/write-volumes.ts'
import {withLock} from './with-lock.ts'

/**
 * `npm run pdf [-- --edition id] [--volume name] [--paper A4|Letter] [--out folder]`: the volumes of each edition as PDF, printed from the site
 * in `out/` as it was built. Exit code 1 where it cannot.
 */
const asked = pdfArguments(process.argv.slice(2), editionIds())
if (typeof asked === 'string') throw new Refusal(asked)
const chromium = findChromium()
if (!chromium) throw new Refusal(chromiumAdvice('Volumes are printed by', 'npm run pdf'))
await withLock('npm run pdf', () => writeVolumes(asked, publishedFolder, chromium))
