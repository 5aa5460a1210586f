import {writeAssets} from '#lib/publish/write-assets.ts'
import {siteText} from '#lib/catalogue/site-text.ts'

/** `npm run assets`: fonts and browser modules into `public/`, for `next dev`; the build does the same. */
await writeAssets(siteText())
