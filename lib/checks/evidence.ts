import {segmentAt, type Edition, type Evidence, type ReferenceItem, type SegmentId, type Span, type Unit} from '#lib/edition/index.ts'
import {stretchAround} from '#lib/text/stretch-around.ts'

/** An item as printed, without the separator to the next. */
export function evidenceOfItem({id, printed}: ReferenceItem): Evidence {
  return {at: id, quote: printed.replace(/[\s;]+$/u, '')}
}

/** A stretch of a unit with some words round it, within its segment; `reach` in characters on each side. */
export function evidenceInText(unit: Unit, span: Span, reach = 40): Evidence & {readonly at: SegmentId} {
  const segment = segmentAt(unit, span)!
  const start = Math.max(span.start, segment.start) - segment.start
  const end = Math.min(span.end, segment.end) - segment.start
  return {at: segment.id, quote: stretchAround(unit.text.slice(segment.start, segment.end), {start, end}, reach)}
}

/** Every item of the reference list, in order. */
export function itemsOf({references}: Edition): ReadonlyArray<ReferenceItem> {
  return references.flatMap(({items}) => items)
}
