import {isMarkAtEdge} from './emendations-within.ts'
import type {SegmentId} from './ids.ts'
import type {Inline, InlineBranch} from './inline.ts'
import type {Span} from './text.ts'

/** Outer to inner where two spans are equal. */
export const wrapRank = {segment: 0, quotation: 1, phrase: 2, highlight: 3, mention: 4} as const

/** A span that holds others, and the node that it becomes. Wraps nest: none crosses another. */
export interface InlineWrap extends Span {
  readonly rank: number
  /** Of a segment: its id, by which it knows what was supplied for it. */
  readonly segment?: SegmentId
  readonly wrap: (children: ReadonlyArray<Inline>) => InlineBranch
}

/** A marker, a misprint, a page break: shown in one piece. */
export interface InlineLeaf extends Span {
  readonly node: Exclude<Inline, InlineBranch | {type: 'text'}>
}

/** The tree of a stretch of text, of spans that nest and leaves between the letters. */
export function nestLayers(
  text: string,
  {end, start}: Span,
  wraps: ReadonlyArray<InlineWrap>,
  leaves: ReadonlyArray<InlineLeaf>
): ReadonlyArray<Inline> {
  const outerFirst = [...wraps].sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
  const inOrder = [...leaves].sort((a, b) => a.start - b.start || a.end - b.end)
  return nest(text, {start, end}, outerFirst, inOrder)
}

function nest(
  text: string,
  {end, start}: Span,
  wraps: ReadonlyArray<InlineWrap>,
  leaves: ReadonlyArray<InlineLeaf>
): ReadonlyArray<Inline> {
  const children: Array<Inline> = []
  let rest = leaves
  let at = start

  const flatUntil = (to: number): void => {
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
    children.push(outer.wrap(nest(text, outer, wraps.slice(index + 1, next), own)))
    at = outer.end
    index = next
  }
  flatUntil(end)
  return children
}

/** Whether a leaf stands inside a wrap. A page break or a supplied mark at the edge of a name stands outside it. */
function admits(wrap: InlineWrap, {end, node, start}: InlineLeaf): boolean {
  if (start < wrap.start || end > wrap.end) return false
  const isPoint = start === end && (start === wrap.start || start === wrap.end)
  if (!isPoint) return true
  if (node.type === 'emendation' && wrap.segment !== undefined) return node.emendation.segment === wrap.segment
  if (wrap.rank < wrapRank.highlight) return true
  return node.type === 'emendation' && !isMarkAtEdge(node.emendation, wrap)
}

function partition<T>(items: ReadonlyArray<T>, holds: (item: T) => boolean): [Array<T>, Array<T>] {
  const yes: Array<T> = []
  const no: Array<T> = []
  for (const item of items) (holds(item) ? yes : no).push(item)
  return [yes, no]
}
