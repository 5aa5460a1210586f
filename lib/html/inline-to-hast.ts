import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {citationAnchor} from '#lib/routes/anchors.ts'
import type {Inline} from '#lib/edition/index.ts'
import {regularisationsOf, type Regularisation} from '#lib/text/regularisation.ts'
import type {HtmlContext} from './html-context.ts'
import {mentionToHast} from './mention-to-hast.ts'
import {regularisedText} from './regularised-text.ts'

/**
 * The inline text of a unit, or of a part of it, as HTML. `printed` is the whole text of the unit; `blockId` is the id that the block
 * round it carries, which a segment of the same id then does not repeat.
 */
export function inlineToHast(nodes: ReadonlyArray<Inline>, printed: string, context: HtmlContext, blockId?: string): Array<ElementContent> {
  return writeNodes(nodes, {context, blockId, regularisations: regularisationsOf(printed), linked: false})
}

interface Writing {
  readonly blockId: string | undefined
  readonly context: HtmlContext
  readonly regularisations: ReadonlyArray<Regularisation>
  /** Whether the text stands in a link, which can hold no other. */
  readonly linked: boolean
}

function writeNodes(nodes: ReadonlyArray<Inline>, writing: Writing): Array<ElementContent> {
  return nodes.flatMap((node) => writeNode(node, writing))
}

function writeNode(node: Inline, writing: Writing): Array<ElementContent> {
  const {context, regularisations} = writing
  const id = (value: string): {id?: string} =>
    (context.anchored === true || (context.anchored && node.type === 'segment')) && value !== writing.blockId ? {id: value} : {}
  switch (node.type) {
    case 'text':
      return regularisedText(node.value, node.start, regularisations)
    case 'segment':
      return [
        h('span', {...id(node.segment.id), ...(node.segment.role && {dataRole: node.segment.role})}, writeNodes(node.children, writing))
      ]
    case 'quotation':
      return [h('span', {dataQuotation: node.quotation.id}, writeNodes(node.children, writing))]
    case 'phrase':
      return [phraseSpan(node, writeNodes(node.children, writing))]
    case 'highlight':
      return [h(node.highlight.rend === 'bold' ? 'b' : 'i', writeNodes(node.children, writing))]
    case 'mention':
      return [
        mentionToHast(
          node.mention,
          node.children,
          context,
          (children, linked) => writeNodes(children, {...writing, linked}),
          writing.linked
        )
      ]
    case 'citation':
      return [citationLink(node, writing, id(citationAnchor(node.citation)))]
    case 'emendation':
      return [emendedText(node, context)]
    case 'page-break':
      return [h('span', {role: 'doc-pagebreak', title: context.labels.pageBreak(node.pageBreak.page)})]
  }
}

/** `data-part` names the phrases that have more words than these; `data-without` the languages in which one has no counterpart. */
function phraseSpan({phrases}: Extract<Inline, {type: 'phrase'}>, children: Array<ElementContent>): Element {
  const parts = phrases.filter(({extent}) => extent === 'part').map(({phrase}) => phrase.id)
  const without = new Set(
    phrases.flatMap(({phrase}) => [...phrase.pieces].filter(([, pieces]) => pieces.length === 0).map(([lang]) => lang))
  )
  return h(
    'span',
    {
      dataPhrase: phrases.map(({phrase}) => phrase.id).join(' '),
      ...(parts.length > 0 && {dataPart: parts.join(' ')}),
      ...(without.size > 0 && {dataWithout: [...without].join(' ')})
    },
    children
  )
}

function citationLink({citation, printed}: Extract<Inline, {type: 'citation'}>, {context, linked}: Writing, id: {id?: string}): Element {
  if (linked) return h('span', {...id, dataCite: citation.number}, printed)
  return h('a', {...id, dataCite: citation.number, href: context.referenceHref(citation.number), role: 'doc-biblioref'}, printed)
}

/** The corrected form, with the printed one as an attribute: who reads or copies the text has one of them, never both. */
function emendedText({emendation, printed}: Extract<Inline, {type: 'emendation'}>, {labels}: HtmlContext): Element {
  const lang = emendation.lang && {dataPrintedLang: emendation.lang}
  return h('span', {dataEmendation: emendation.kind, dataPrinted: printed, ...lang, title: labels.printed(printed)}, emendation.correction)
}
