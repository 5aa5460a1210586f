import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {citationAnchor} from '#lib/routes/anchors.ts'
import type {Inline, Unit} from '#lib/edition/index.ts'
import {regularisationsOf, type Regularisation} from '#lib/text/regularisation.ts'
import type {HtmlContext, Sign} from './html-context.ts'
import {mentionToHast} from './mention-to-hast.ts'
import {regularisedText} from './regularised-text.ts'

/**
 * The inline text of a unit, or of a part of it, as HTML. `blockId` is the id that the block round it carries, which a segment of the same
 * id then does not repeat.
 */
export function inlineToHast(nodes: ReadonlyArray<Inline>, unit: Unit, context: HtmlContext, blockId?: string): Array<ElementContent> {
  return writeNodes(nodes, {context, blockId, unit, regularisations: regularisationsOf(unit.text), linked: false})
}

interface Writing {
  readonly blockId: string | undefined
  readonly context: HtmlContext
  readonly unit: Unit
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
        h('span', {...id(node.segment.id), ...(node.segment.role && {dataRole: node.segment.role})}, [
          ...(context.signsOf?.(node.segment) ?? []).map(signLink),
          ...writeNodes(node.children, writing)
        ])
      ]
    case 'quotation':
      return [
        h(
          'span',
          {dataQuotation: node.quotation.id, ...(node.quotation.spans.length > 1 && {dataLong: ''})},
          writeNodes(node.children, writing)
        )
      ]
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
      return [emendedText(node, writing)]
    case 'page-break':
      return [pageBreakMark(node, context)]
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

/**
 * The corrected form, with the printed one as an attribute: who reads or copies the text has one of them, never both. It leads to the apparatus
 * where it stands in no other link; what is deleted leaves a link without words.
 */
function emendedText({emendation, printed}: Extract<Inline, {type: 'emendation'}>, {context, linked, unit}: Writing): Element {
  const label = context.labels.printed(printed)
  const own = {
    dataEmendation: emendation.kind,
    dataPrinted: printed,
    ...(emendation.lang && {dataPrintedLang: emendation.lang}),
    title: label
  }
  if (linked) return h('span', own, emendation.correction)
  const name = emendation.correction.trim() === '' && {ariaLabel: label}
  return h('a', {...own, ...name, href: context.emendationHref(unit, emendation)}, emendation.correction)
}

/** The number stands in an attribute: the text has none there. What is inferred stands in brackets, as bibliographers write it. */
function pageBreakMark({pageBreak}: Extract<Inline, {type: 'page-break'}>, {labels}: HtmlContext): Element {
  const {inferred, page} = pageBreak
  const shown = page ?? (inferred === undefined ? undefined : `[${inferred}]`)
  const label = labels.pageBreak(pageBreak)
  return h('span', {role: 'doc-pagebreak', title: label, ...(shown !== undefined && {dataPage: shown})})
}

/** A sign beside a sentence has no words in the text: who reads it aloud or copies it has the author’s. */
function signLink({gravity, href, kind, label}: Sign): Element {
  return h('a', {dataSign: kind, dataGravity: gravity, href, ariaLabel: label})
}
