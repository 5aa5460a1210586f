import {siteText} from '#lib/catalogue/site-text.ts'
import {writeAssets} from '#lib/publish/write-assets.ts'
import {iconSizes} from '#lib/routes/routes.ts'
import {titlePictures} from './title-pictures.ts'

/** Fonts, browser modules and pictures of the editions on disk, into `public/`. */
export async function writeSiteAssets(): Promise<void> {
  await writeAssets({text: siteText(), titles: titlePictures(), iconSizes})
}
