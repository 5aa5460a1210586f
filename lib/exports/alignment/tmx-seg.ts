import type {ElementContent} from 'xast'
import {x} from 'xastscript'
import {segmentOf, stretchToInline, type Edition, type Inline, type PhraseLink, type SegmentId} from '#lib/edition/index.ts'

/**
 * The printed text of some segments as the content of a TMX `seg`, a space between them.
 *
 * Mentions are `hi` of type `x-entity`, terms `x-term`, emphasis by its rendition; a marker is the native code of a `ph`. The
 * text of all of it is the printed text.
 */
export function tmxSeg(edition: Edition, ids: ReadonlyArray<SegmentId>, phrases: ReadonlyArray<PhraseLink>): Array<ElementContent> {
  const terms = phrases.filter(({term}) => term !== undefined)
  return ids.flatMap((id, index) => {
    const {segment, unit} = segmentOf(edition, id)
    const nodes = stretchToInline(unit, segment, [], terms)
    return [...(index > 0 ? [{type: 'text', value: ' '} as const] : []), ...written(nodes)]
  })
}

function written(nodes: ReadonlyArray<Inline>): Array<ElementContent> {
  return nodes.flatMap((node): Array<ElementContent> => {
    switch (node.type) {
      case 'text':
        return [{type: 'text', value: node.value}]
      case 'emendation':
        return [{type: 'text', value: node.printed}]
      case 'segment':
      case 'quotation':
        return written(node.children)
      case 'mention':
        return node.mention.type === 'date' ? written(node.children) : [x('hi', {type: 'x-entity'}, written(node.children))]
      case 'phrase':
        return [x('hi', {type: 'x-term'}, written(node.children))]
      case 'highlight':
        return [x('hi', {type: node.highlight.rend}, written(node.children))]
      case 'citation':
        return [x('ph', {type: 'fnote'}, node.printed)]
      case 'page-break':
        return []
    }
  })
}
