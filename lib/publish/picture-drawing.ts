import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {initWasm, Resvg} from '@resvg/resvg-wasm'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {pictureFamily} from './picture-fonts.ts'

/** Draws pictures with some fonts and no others: the same on every machine. */
export interface PictureDrawing {
  /** Width of a text in sizes of its letters. */
  readonly widthOf: (text: string) => number
  /** An SVG as PNG, as wide as it is, or as `width` says. */
  readonly png: (svg: string, width?: number) => Uint8Array
}

let started: Promise<void> | undefined

/** Makes a drawing ready; `fonts` are whole files. */
export async function pictureDrawing(fonts: ReadonlyArray<Uint8Array>): Promise<PictureDrawing> {
  started ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  await started
  const font = {fontBuffers: [...fonts], defaultFontFamily: pictureFamily}
  const widths = new Map<string, number>()
  const inkOf = (text: string): number => {
    const known = widths.get(text)
    if (known !== undefined) return known
    const word = x('text', {y: '100', 'font-family': pictureFamily, 'font-size': '100'}, text)
    const picture = new Resvg(toXml(x('svg', {xmlns: 'http://www.w3.org/2000/svg', width: '100', height: '100'}, [word])), {font})
    const width = (picture.getBBox()?.width ?? 0) / 100
    picture.free()
    widths.set(text, width)
    return width
  }
  return {
    // Word by word, so that of a title each is measured once; a space is what parts two letters by more than their own room.
    widthOf: (text) => {
      const words = text.split(' ')
      return words.reduce((sum, word) => sum + inkOf(word), 0) + (words.length - 1) * (inkOf('n n') - inkOf('nn') + sideBearings)
    },
    png: (svg, width) => {
      const picture = new Resvg(svg, {font, ...(width !== undefined && {fitTo: {mode: 'width', value: width}})})
      const image = picture.render()
      const bytes = image.asPng().slice()
      image.free()
      picture.free()
      return bytes
    }
  }
}

/** The room beside the ink of the letters at both sides of a space, at most. */
const sideBearings = 0.1
