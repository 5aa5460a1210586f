import type {Citation, Emendation, Highlight, Mention, PageBreak, Quotation, Segment, Span, Unit} from './text.ts'
import type {PhraseLink} from './alignment.ts'
import {phraseRuns, type PhrasePart} from './phrase-runs.ts'
import {toWholeLeaves} from './whole-leaves.ts'

/** The text of a unit as a tree, for projections. Closed: they switch over it exhaustively. */
export type Inline =
  | {readonly type: 'text'; readonly value: string; readonly start: number}
  | {readonly type: 'segment'; readonly segment: Segment; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'mention'; readonly mention: Mention; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'quotation'; readonly quotation: Quotation; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'phrase'; readonly phrases: ReadonlyArray<PhrasePart>; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'highlight'; readonly highlight: Highlight; readonly children: ReadonlyArray<Inline>}
  | {readonly type: 'citation'; readonly citation: Citation; readonly printed: string}
  | {readonly type: 'emendation'; readonly emendation: Emendation; readonly printed: string}
  | {readonly type: 'page-break'; readonly pageBreak: PageBreak}

type Branch = Exclude<Inline, {type: 'text' | 'citation' | 'emendation' | 'page-break'}>
type Wrap = {start: number; end: number; rank: number; wrap: (children: ReadonlyArray<Inline>) => Branch}
type Leaf = {start: number; end: number; node: Inline}

/** Outer to inner where two spans are equal. */
const rank = {segment: 0, quotation: 1, phrase: 2, highlight: 3, mention: 4}

/**
 * Nest a unit's layers into one tree.
 *
 * Quotations are cut at segment bounds and at the bounds of mentions they cross, and so are the phrases of an alignment, which
 * are not part of the text: they come only if they are passed. The other layers nest by their encoding.
 * No character is lost: the text of the tree, emendations taken as printed, is the unit's `text`.
 */
export function unitToInline(
  unit: Unit,
  quotations: ReadonlyArray<Quotation> = [],
  phrases: ReadonlyArray<PhraseLink> = []
): ReadonlyArray<Inline> {
  const leaves: Array<Leaf> = [
    ...unit.citations.map((citation): Leaf => ({
      start: citation.start,
      end: citation.end,
      node: {type: 'citation', citation, printed: unit.text.slice(citation.start, citation.end)}
    })),
    ...unit.emendations.map((emendation): Leaf => ({
      start: emendation.start,
      end: emendation.end,
      node: {type: 'emendation', emendation, printed: unit.text.slice(emendation.start, emendation.end)}
    })),
    ...unit.pageBreaks.map((pageBreak): Leaf => ({start: pageBreak.at, end: pageBreak.at, node: {type: 'page-break', pageBreak}}))
  ]

  const wraps: Array<Wrap> = [
    ...unit.segments.map((segment): Wrap => ({
      start: segment.start,
      end: segment.end,
      rank: rank.segment,
      wrap: (children) => ({type: 'segment', segment, children})
    })),
    ...unit.highlights.map((highlight): Wrap => ({
      start: highlight.start,
      end: highlight.end,
      rank: rank.highlight,
      wrap: (children) => ({type: 'highlight', highlight, children})
    })),
    ...unit.mentions.map((mention, index): Wrap => ({
      start: mention.start,
      end: mention.end,
      // Mentions come outer before inner: keep that order where spans are equal.
      rank: rank.mention + index / 10_000,
      wrap: (children) => ({type: 'mention', mention, children})
    }))
  ]
  for (const quotation of quotations) {
    for (const span of quotation.spans) {
      if (span.unit !== unit.id) continue
      for (const piece of cutAtCrossings(toWholeLeaves(span, unit), wraps)) {
        wraps.push({...piece, rank: rank.quotation, wrap: (children) => ({type: 'quotation', quotation, children})})
      }
    }
  }
  for (const run of phraseRuns(unit, phrases)) {
    const parts = cutAtCrossings(run, wraps).flatMap((part) => cutWithinMention(part, unit.mentions))
    for (const piece of parts.flatMap((part) => cutAtCrossings(part, wraps))) {
      wraps.push({...piece, rank: rank.phrase, wrap: (children) => ({type: 'phrase', phrases: run.phrases, children})})
    }
  }
  wraps.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
  leaves.sort((a, b) => a.start - b.start || a.end - b.end)

  return nest(unit.text, 0, unit.text.length, wraps, leaves)
}

/** The pieces of a span that nest with every wrap: cut wherever a wrap begins or ends inside it without lying inside it whole. */
function cutAtCrossings(span: {start: number; end: number}, wraps: ReadonlyArray<Wrap>) {
  const cuts = new Set([span.start, span.end])
  for (const {start, end} of wraps) {
    const startsInside = start > span.start && start < span.end
    const endsInside = end > span.start && end < span.end
    if (startsInside && end > span.end) cuts.add(start)
    if (endsInside && start < span.start) cuts.add(end)
  }
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(1).map((end, index) => ({start: points[index]!, end}))
}

/** A phrase inside a mention holds no other mention: the words beside that one then stay the outer mention's own. */
function cutWithinMention(span: Span, mentions: ReadonlyArray<Span>): ReadonlyArray<Span> {
  const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
  if (!mentions.some((mention) => isWithin(span, mention) && !isWithin(mention, span))) return [span]
  const inner = mentions.filter((mention) => isWithin(mention, span) && !isWithin(span, mention))
  const points = [...new Set([span, ...inner].flatMap(({end, start}) => [start, end]))].sort((a, b) => a - b)
  return points.slice(1).map((end, index) => ({start: points[index]!, end}))
}

/** Whether a leaf stands inside a wrap. A supplied punctuation mark at the edge of a mention stands outside it. */
function admits(wrap: Wrap, {start, end, node}: Leaf): boolean {
  if (start < wrap.start || end > wrap.end) return false
  const atEdge = start === end && (start === wrap.start || end === wrap.end)
  const isMark = node.type === 'page-break' || (node.type === 'emendation' && node.emendation.kind === 'punctuation')
  return !(atEdge && isMark && wrap.rank >= rank.highlight)
}

function nest(text: string, start: number, end: number, wraps: ReadonlyArray<Wrap>, leaves: ReadonlyArray<Leaf>): ReadonlyArray<Inline> {
  const children: Array<Inline> = []
  let rest = leaves
  let at = start

  const flatUntil = (to: number) => {
    const [before, after] = partition(rest, (leaf) => leaf.end <= to)
    for (const leaf of before) {
      if (leaf.start > at) children.push({type: 'text', value: text.slice(at, leaf.start), start: at})
      children.push(leaf.node)
      at = leaf.end
    }
    if (to > at) children.push({type: 'text', value: text.slice(at, to), start: at})
    at = to
    rest = after
  }

  let index = 0
  while (index < wraps.length) {
    const outer = wraps[index]!
    let next = index + 1
    while (next < wraps.length && wraps[next]!.start < outer.end) next += 1
    const [own, others] = partition(rest, (leaf) => admits(outer, leaf))
    rest = others
    flatUntil(outer.start)
    children.push(outer.wrap(nest(text, outer.start, outer.end, wraps.slice(index + 1, next), own)))
    at = outer.end
    index = next
  }
  flatUntil(end)
  return children
}

function partition<T>(items: ReadonlyArray<T>, holds: (item: T) => boolean): [Array<T>, Array<T>] {
  const yes: Array<T> = []
  const no: Array<T> = []
  for (const item of items) (holds(item) ? yes : no).push(item)
  return [yes, no]
}
