import type {ElementContent} from 'hast'
import {unitToInline, type Inline, type PhraseLink, type SegmentId, type Unit} from '#lib/edition/index.ts'
import type {HtmlContext} from './html-context.ts'
import {inlineToHast} from './inline-to-hast.ts'

/** One segment of a unit as HTML: a sentence in a cell of the parallel view, with the phrases of its row, or quoted elsewhere. */
export function segmentToHast(
  unit: Unit,
  segment: SegmentId,
  context: HtmlContext,
  phrases: ReadonlyArray<PhraseLink> = []
): Array<ElementContent> {
  const isThat = (node: Inline): boolean => node.type === 'segment' && node.segment.id === segment
  return inlineToHast(unitToInline(unit, context.edition.quotations, phrases).filter(isThat), unit.text, context)
}
