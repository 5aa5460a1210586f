import type {PhraseLink} from './alignment.ts'
import {emendationsWithin} from './emendations-within.ts'
import type {Inline} from './inline.ts'
import {nestLayers, wrapRank, type InlineLeaf, type InlineWrap} from './nest-layers.ts'
import {phraseRuns} from './phrase-runs.ts'
import type {Quotation, Span, Unit} from './text.ts'
import {toWholeLeaves} from './whole-leaves.ts'

/** The layers of a whole unit as one tree: see `stretchToInline`. */
export function unitToInline(
  unit: Unit,
  quotations: ReadonlyArray<Quotation> = [],
  phrases: ReadonlyArray<PhraseLink> = []
): ReadonlyArray<Inline> {
  return stretchToInline(unit, {start: 0, end: unit.text.length}, quotations, phrases)
}

/**
 * Nest the layers of a stretch of a unit into one tree: a segment, a quotation, a claim, or the whole.
 *
 * Each layer is first cut to the stretch, so that what encloses it or crosses its limits is part of its tree. A stretch that begins or
 * ends within a marker or a misprint takes the whole of it. Segments are nodes where they lie in the stretch whole. Quotations are cut
 * at the bounds of what they cross, and so are the phrases of an alignment, which are not part of the text: they come only if they are
 * passed. The other layers nest by their encoding.
 *
 * No character is lost or doubled: the text of the tree, emendations taken as printed, is the stretch of the unit's `text`
 * (tests/edition/inline.test.ts, over random nestings and random stretches).
 */
export function stretchToInline(
  unit: Unit,
  stretch: Span,
  quotations: ReadonlyArray<Quotation> = [],
  phrases: ReadonlyArray<PhraseLink> = []
): ReadonlyArray<Inline> {
  const {end, start} = toWholeLeaves(stretch, unit)
  const printed = (span: Span): string => unit.text.slice(span.start, span.end)
  const isWithin = (span: Span): boolean => start <= span.start && span.end <= end
  const clip = <S extends Span>(span: S): ReadonlyArray<S> => {
    const clipped = {...span, start: Math.max(start, span.start), end: Math.min(end, span.end)}
    return clipped.start < clipped.end ? [clipped] : []
  }

  const leaves: ReadonlyArray<InlineLeaf> = [
    ...unit.citations
      .filter(isWithin)
      .map((citation): InlineLeaf => ({...spanOf(citation), node: {type: 'citation', citation, printed: printed(citation)}})),
    ...emendationsWithin(unit, {start, end}).map((emendation): InlineLeaf => ({
      ...spanOf(emendation),
      node: {type: 'emendation', emendation, printed: printed(emendation)}
    })),
    ...unit.pageBreaks
      .filter(({at}) => start <= at && (at < end || at === unit.text.length))
      .map((pageBreak): InlineLeaf => ({start: pageBreak.at, end: pageBreak.at, node: {type: 'page-break', pageBreak}}))
  ]
  const wraps: Array<InlineWrap> = [
    ...unit.segments.filter(isWithin).map((segment): InlineWrap => ({
      ...spanOf(segment),
      rank: wrapRank.segment,
      segment: segment.id,
      wrap: (children) => ({type: 'segment', segment, children})
    })),
    ...unit.highlights.flatMap((highlight) =>
      clip(toWholeLeaves(highlight, unit)).map((piece): InlineWrap => ({
        ...spanOf(piece),
        rank: wrapRank.highlight,
        wrap: (children) => ({type: 'highlight', highlight, children})
      }))
    ),
    ...unit.mentions.flatMap((mention, index) =>
      clip(mention).map((piece): InlineWrap => ({
        ...spanOf(piece),
        // Mentions come outer before inner: keep that order where spans are equal.
        rank: wrapRank.mention + index / 10_000,
        wrap: (children) => ({type: 'mention', mention, children})
      }))
    )
  ]
  for (const quotation of quotations) {
    for (const span of quotation.spans.filter(({unit: id}) => id === unit.id)) {
      for (const piece of clip(toWholeLeaves(span, unit)).flatMap((part) => cutAtCrossings(part, wraps))) {
        wraps.push({...spanOf(piece), rank: wrapRank.quotation, wrap: (children) => ({type: 'quotation', quotation, children})})
      }
    }
  }
  for (const run of phraseRuns(unit, phrases).flatMap(clip)) {
    const parts = cutAtCrossings(run, wraps).flatMap((part) => cutWithinMention(part, unit.mentions))
    for (const piece of parts.flatMap((part) => cutAtCrossings(part, wraps))) {
      wraps.push({...piece, rank: wrapRank.phrase, wrap: (children) => ({type: 'phrase', phrases: run.phrases, children})})
    }
  }
  return nestLayers(unit.text, {start, end}, wraps, leaves)
}

function spanOf({end, start}: Span): Span {
  return {start, end}
}

/** The pieces of a span that nest with every wrap: cut wherever a wrap begins or ends inside it without lying inside it whole. */
function cutAtCrossings(span: Span, wraps: ReadonlyArray<InlineWrap>): ReadonlyArray<Span> {
  const cuts = new Set([span.start, span.end])
  for (const {start, end} of wraps) {
    const startsInside = start > span.start && start < span.end
    const endsInside = end > span.start && end < span.end
    if (startsInside && end > span.end) cuts.add(start)
    if (endsInside && start < span.start) cuts.add(end)
  }
  return piecesBetween(cuts)
}

/** A phrase inside a mention holds no other mention: the words beside that one then stay the outer mention's own. */
function cutWithinMention(span: Span, mentions: ReadonlyArray<Span>): ReadonlyArray<Span> {
  const isWithin = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
  if (!mentions.some((mention) => isWithin(span, mention) && !isWithin(mention, span))) return [span]
  const inner = mentions.filter((mention) => isWithin(mention, span) && !isWithin(span, mention))
  return piecesBetween(new Set([span, ...inner].flatMap(({end, start}) => [start, end])))
}

function piecesBetween(cuts: ReadonlySet<number>): ReadonlyArray<Span> {
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(1).map((end, index) => ({start: points[index]!, end}))
}
