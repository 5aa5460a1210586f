import {correctedText, type Edition, type Lang, type SegmentId} from '#lib/edition/index.ts'

/** Width of a column and of the space between two, and the height of a hundred letters, in units of the drawing (CSS pixels). */
export const column = 100
export const gutter = 56
const hundred = 26

/** A sentence as a box of the drawing: from `start` to `end`, from the top. */
export interface DrawnBox {
  readonly id: SegmentId
  readonly lang: Lang
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The sentences of the abstract in one language, one under another, each as tall as it is long; never lower than a finger needs. */
export function boxesOf({units}: Pick<Edition, 'units'>, lang: Lang): ReadonlyArray<DrawnBox> {
  let at = 22
  return units
    .filter((unit) => unit.lang === lang && unit.kind === 'abstract')
    .flatMap((unit) => unit.segments.map((segment) => ({id: segment.id, text: correctedText(unit, segment)})))
    .map(({id, text}) => {
      const start = at
      const end = start + Math.max(24, (text.length / 100) * hundred)
      at = end + 6
      return {id, lang, text, start, end}
    })
}
