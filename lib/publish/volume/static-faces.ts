import subsetFont from 'subset-font'
import {fontFaces, fontFeatures, fontScripts, type FontFace, type FontScript} from '#lib/publish/font-plan.ts'

/** The weights that the styles use of a face that has them all. */
const weights = [400, 500, 600, 700]

/** What the faces of a volume are called: not as those of the site, of which they are the single weights. */
const families: Readonly<Record<string, string>> = {literata: 'Literata on paper', 'source-sans-3': 'Source Sans on paper'}

/**
 * A sheet with our fonts at each weight by itself. Of a font that varies, Chromium draws each letter into a PDF as a picture of its own (Type 3),
 * which viewers set badly and archives dislike; of one that does not it embeds the font. `read` gives a file of the site's fonts.
 */
export async function staticFaces(read: (file: string) => Buffer): Promise<string> {
  const rules: Array<string> = []
  for (const face of fontFaces) {
    for (const script of fontScripts) {
      const source = read(`${face.name}-${script.name}.woff2`)
      for (const weight of typeof face.weight === 'number' ? [face.weight] : weights) {
        const font = typeof face.weight === 'number' ? source : await atWeight(source, script, weight)
        rules.push(faceRule(face, script, weight, font))
      }
    }
  }
  return `${rules.join('\n')}
@layer volume { :root { --serif: '${families['literata']}', var(--serif-local) !important; --sans: '${families['source-sans-3']}', var(--sans-local) !important } }`
}

function atWeight(source: Buffer, {ranges}: FontScript, weight: number): Promise<Buffer> {
  const points = ranges.flatMap(([from, to]) => Array.from({length: to - from + 1}, (_, index) => from + index))
  // All that the site's file has, whatever this volume says: the same font is in every volume.
  const text = String.fromCodePoint(...points)
  return subsetFont(source, text, {targetFormat: 'woff2', keepFeatures: [...fontFeatures], noHinting: true, variationAxes: {wght: weight}})
}

function faceRule({source, style}: FontFace, {ranges}: FontScript, weight: number, font: Buffer): string {
  const range = ranges.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(',')
  const address = `data:font/woff2;base64,${font.toString('base64')}`
  return `@font-face{font-family:'${families[source]}';font-style:${style};font-weight:${weight};unicode-range:${range};src:url(${address})format('woff2')}`
}
