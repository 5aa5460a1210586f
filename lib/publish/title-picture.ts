import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {fitLines} from './fit-lines.ts'
import {isDrawn} from './is-drawn.ts'
import {pictureFamily} from './picture-fonts.ts'

/** What a picture of a title says. */
export interface TitlePicture {
  readonly title: string
  /** The language of the title. */
  readonly lang: string
  /** The line above the title: where it was printed. */
  readonly above: string
  /** Lines below it: who wrote it, and by which name it is found. */
  readonly below: ReadonlyArray<string>
}

const [width, height, edge] = [1200, 630, 80]
const [paper, ink, quiet, accent] = ['#fdfcfa', '#1f1c18', '#5d574e', '#8c2f1b']
const leading = 1.18

/**
 * A title as a picture of 1200 × 630 (SVG), in the letters and colours of the pages: the sign of the site, the title as large as it fits, who
 * wrote it and its name. `widthOf` is the width of a text in sizes of its letters. A line for which our fonts have no letters is left out;
 * tests/publish/title-picture.test.ts.
 */
export function titlePicture({above, below, lang, title}: TitlePicture, widthOf: (text: string) => number): string {
  const room = width - 2 * edge
  const {lines, size} = fitLines(title, {width: room, height: 310, sizes: [68, 60, 54, 48, 42, 36, 32], leading, widthOf})
  const oneLine = (text: string, left: number, base: number): ReadonlyArray<Element> => {
    const fitted = fitLines(text, {width: width - edge - left, height: 40, sizes: [30, 27, 24], leading, widthOf})
    return isDrawn(text) ? fitted.lines.map((words) => line(words, left, base, fitted.size, quiet)) : []
  }
  return toXml(
    x('svg', {xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height), 'xml:lang': lang}, [
      x('rect', {width: String(width), height: String(height), fill: paper}),
      x('path', {d: 'M84 72v40M100 72v40M116 72v24', stroke: accent, 'stroke-width': '8', 'stroke-linecap': 'round'}),
      ...oneLine(above, 144, 101),
      ...lines.map((text, index) => line(text, edge, 150 + size + index * size * leading, size, ink)),
      x('path', {d: `M${edge} 500h120`, stroke: accent, 'stroke-width': '4'}),
      ...below.flatMap((text, index) => oneLine(text, edge, 547 + index * 42))
    ])
  )
}

function line(text: string, left: number, base: number, size: number, fill: string): Element {
  return x('text', {x: String(left), y: base.toFixed(2), 'font-family': pictureFamily, 'font-size': String(size), fill}, text)
}
