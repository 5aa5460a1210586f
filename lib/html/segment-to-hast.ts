import type {ElementContent} from 'hast'
import {stretchToInline, type PhraseLink, type Segment, type Unit} from '#lib/edition/index.ts'
import type {HtmlContext} from './html-context.ts'
import {inlineToHast} from './inline-to-hast.ts'

/** One segment of a unit as HTML: a sentence in a cell of the parallel view, with the phrases of its row, or quoted elsewhere. */
export function segmentToHast(
  unit: Unit,
  segment: Segment,
  context: HtmlContext,
  phrases: ReadonlyArray<PhraseLink> = []
): Array<ElementContent> {
  return inlineToHast(stretchToInline(unit, segment, context.edition.quotations, phrases), unit, context)
}
