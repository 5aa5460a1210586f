import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import subsetFont from 'subset-font'
import writeFileAtomic from 'write-file-atomic'
import {charactersOf, fontFaces, fontFeatures, fontScripts, type FontFace, type FontScript} from './font-plan.ts'

const resolve = createRequire(import.meta.url).resolve

/**
 * Writes the fonts, cut down to the characters that `text` (content and messages) and its languages need.
 *
 * The same input gives the same bytes; `cache` keeps them by what they are made from, so that a second build cuts nothing. Each file is
 * there whole or not at all: tests/publish/subset-fonts.test.ts.
 */
export async function subsetFonts(text: string, folder: string, cache: string): Promise<ReadonlyArray<string>> {
  mkdirSync(folder, {recursive: true})
  mkdirSync(cache, {recursive: true})
  const files: Array<string> = []
  for (const face of fontFaces) {
    for (const script of fontScripts) {
      const file = `${face.name}-${script.name}.woff2`
      writeFileAtomic.sync(join(folder, file), await subset(face, script, charactersOf(script, text), cache))
      files.push(file)
    }
  }
  // What an edition had that is gone; only now, since somebody may be looking at pages with these fonts.
  for (const name of readdirSync(folder)) if (!files.includes(name)) rmSync(join(folder, name), {recursive: true})
  return files
}

async function subset(face: FontFace, script: FontScript, characters: string, cache: string): Promise<Buffer> {
  const source = readFileSync(resolve(`@fontsource-variable/${face.source}/files/${face.source}-${script.name}-wght-${face.style}.woff2`))
  const options = {keepFeatures: [...fontFeatures], noHinting: true, variationAxes: {wght: face.weight}}
  const key = createHash('sha256').update(source).update(characters).update(JSON.stringify(options)).digest('hex').slice(0, 20)
  const kept = join(cache, `${key}.woff2`)
  const known = readWhole(kept)
  if (known) return known
  const bytes = await subsetFont(source, characters, {targetFormat: 'woff2', ...options})
  writeFileAtomic.sync(kept, bytes)
  return bytes
}

/** A font that was kept; one that somebody cut off while it was written, or damaged in its head, is as none. */
function readWhole(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file)
    // WOFF2 begins with its signature, and says in its third word how long it is (https://www.w3.org/TR/WOFF2/#woff20Header).
    return bytes.length >= 48 && bytes.toString('latin1', 0, 4) === 'wOF2' && bytes.readUInt32BE(8) === bytes.length ? bytes : undefined
  } catch {
    return undefined
  }
}
