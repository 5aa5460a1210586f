import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import {isDrawn} from './is-drawn.ts'
import {pictureDrawing} from './picture-drawing.ts'
import {pictureFonts} from './picture-fonts.ts'
import {titlePicture, type TitlePicture} from './title-picture.ts'

/** The pictures that a site names. */
export interface SitePictures {
  /** Widths of the icon in pixels. */
  readonly iconSizes: ReadonlyArray<number>
  /** What the picture of each title says, by the name of its file. */
  readonly titles: ReadonlyMap<string, TitlePicture>
}

/**
 * Writes the pictures that the site names, into a folder of their own: an icon in its widths, and each title. A title in a script that our fonts
 * do not have has no picture. The same titles give the same bytes; tests/publish/title-picture.test.ts.
 */
export async function writePictures(folder: string, icon: string, {iconSizes, titles}: SitePictures): Promise<void> {
  const drawn = [...titles].filter(([, {title}]) => isDrawn(title))
  const drawing = await pictureDrawing(
    await pictureFonts(drawn.flatMap(([, {above, below, title}]) => [above, title, ...below]).join('\n'))
  )
  const files = new Map<string, Uint8Array>([
    ...iconSizes.map((size) => [`icon-${size}.png`, drawing.png(readFileSync(icon, 'utf8'), size)] as const),
    ...drawn.map(([name, title]) => [name, drawing.png(titlePicture(title, drawing.widthOf))] as const)
  ])
  mkdirSync(folder, {recursive: true})
  for (const [name, bytes] of files) writeFileAtomic.sync(join(folder, name), Buffer.from(bytes))
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name), {recursive: true})
}
