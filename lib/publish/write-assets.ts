import {bundleScripts} from './bundle-scripts.ts'
import {subsetFonts} from './subset-fonts.ts'

/** What the pages load beside their styles: fonts cut to the characters of `text`, and the browser modules. */
export async function writeAssets(text: string): Promise<void> {
  await subsetFonts(text, 'public/fonts', '.build/fonts')
  await bundleScripts('public/assets')
}
