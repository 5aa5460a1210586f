import './report-refusals.ts'
import {writeAssets} from '#lib/publish/write-assets.ts'
import {siteText} from '#lib/catalogue/site-text.ts'
import {withLock} from './with-lock.ts'

/** `npm run assets`: fonts and browser modules into `public/`, as a build and `npm run dev` make them. */
await withLock('npm run assets', () => writeAssets(siteText()))
