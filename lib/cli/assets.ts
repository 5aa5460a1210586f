import './report-refusals.ts'
import {withLock} from './with-lock.ts'
import {writeSiteAssets} from './write-site-assets.ts'

/** `npm run assets`: fonts and browser modules into `public/`, as a build and `npm run dev` make them. */
await withLock('npm run assets', writeSiteAssets)
