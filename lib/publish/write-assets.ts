import {bundleScripts} from './bundle-scripts.ts'
import {subsetFonts} from './subset-fonts.ts'
import {writePictures, type SitePictures} from './write-pictures.ts'

/** What the pages load or name beside their styles: fonts cut to the characters of `text`, the browser modules, and pictures. */
export async function writeAssets({text, ...pictures}: SitePictures & {readonly text: string}): Promise<void> {
  await subsetFonts(text, 'public/fonts', '.build/fonts')
  await bundleScripts('public/assets')
  await writePictures('public/pictures', 'public/icon.svg', pictures)
}
