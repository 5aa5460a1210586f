import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import subsetFont from 'subset-font'
import {charactersOf, fontFeatures, fontScripts} from './font-plan.ts'

const resolve = createRequire(import.meta.url).resolve

/** The family of all letters of a picture: of two, what draws them would take a letter that one file lacks from the other. */
export const pictureFamily = 'Literata'

/** The fonts of that family, a file a script, with the characters of a text, in the weight of headings: what draws pictures reads no variable fonts. */
export async function pictureFonts(text: string): Promise<ReadonlyArray<Uint8Array>> {
  return Promise.all(
    fontScripts.map((script) =>
      subsetFont(
        readFileSync(resolve(`@fontsource-variable/literata/files/literata-${script.name}-wght-normal.woff2`)),
        charactersOf(script, text),
        {targetFormat: 'sfnt', keepFeatures: [...fontFeatures], noHinting: true, variationAxes: {wght: 500}}
      )
    )
  )
}
