import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import subsetFont from 'subset-font'
import {charactersOf, fontFaces, fontFeatures, fontScripts, type FontFace, type FontScript} from './font-plan.ts'

const resolve = createRequire(import.meta.url).resolve

/**
 * Writes the fonts, cut down to the characters that `text` (content and messages) and its languages need.
 *
 * The same input gives the same bytes; `cache` keeps them by what they are made from, so that a second build cuts nothing.
 */
export async function subsetFonts(text: string, folder: string, cache: string): Promise<ReadonlyArray<string>> {
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder, {recursive: true})
  mkdirSync(cache, {recursive: true})
  const files: Array<string> = []
  for (const face of fontFaces) {
    for (const script of fontScripts) {
      const file = `${face.name}-${script.name}.woff2`
      writeFileSync(join(folder, file), await subset(face, script, charactersOf(script, text), cache))
      files.push(file)
    }
  }
  return files
}

async function subset(face: FontFace, script: FontScript, characters: string, cache: string): Promise<Buffer> {
  const source = readFileSync(resolve(`@fontsource-variable/${face.source}/files/${face.source}-${script.name}-wght-${face.style}.woff2`))
  const options = {keepFeatures: [...fontFeatures], noHinting: true, variationAxes: {wght: face.weight}}
  const key = createHash('sha256').update(source).update(characters).update(JSON.stringify(options)).digest('hex').slice(0, 20)
  const kept = join(cache, `${key}.woff2`)
  if (existsSync(kept)) return readFileSync(kept)
  const bytes = await subsetFont(source, characters, {targetFormat: 'woff2', ...options})
  writeFileSync(kept, bytes)
  return bytes
}
