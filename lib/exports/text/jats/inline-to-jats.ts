import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {edtfSpecification} from '#lib/dates/tei-date.ts'
import {
  entryIdOf,
  localeOf,
  type Edition,
  type Emendation,
  type EntityId,
  type Inline,
  type Mention,
  type Quotation,
  type Segment,
  type Unit
} from '#lib/edition/index.ts'
import type {TextLayers} from '#lib/exports/text/tei/text-layers.ts'
import {citationAnchor} from '#lib/routes/anchors.ts'
import {entityRoute, permanentAddress} from '#lib/routes/routes.ts'

/** How a text is written: whose it is decides what can stand in it. */
export interface TextWriting {
  readonly edition: Edition
  readonly layers: TextLayers
  /** The quotations of this text. */
  readonly quotations: ReadonlyArray<Quotation>
  /** The print has markers that others point at; a translation is ours throughout. */
  readonly origin: 'print' | 'translation'
  /** Of a translation: the ids of what a sentence translates, and how far it is confirmed. */
  readonly translated: (segment: Segment) => {readonly rid: string | undefined; readonly use: string | undefined}
}

/**
 * The text of a unit as JATS, an exhaustive projection of the inline tree: each sentence is a `named-content` of type `segment`.
 *
 * The content is the text as printed, no letter more or less (tests/exports/jats/edition-to-jats.test.ts): what the edition corrects stands in
 * `alt` of the misprint, which may be empty, as the misprint may.
 */
export function inlineToJats(unit: Unit, writing: TextWriting): Array<ElementContent> {
  return nodesToJats(writing.layers.treeOf(unit), unit, writing)
}

/** The sentences of a unit alone, one by one, without what stands between them: keywords without their commas. */
export function segmentsToJats(unit: Unit, writing: TextWriting): Array<ElementContent> {
  const sentences = (nodes: ReadonlyArray<Inline>): ReadonlyArray<Inline> =>
    nodes.flatMap((node) => (node.type === 'segment' ? [node] : 'children' in node ? sentences(node.children) : []))
  return nodesToJats(sentences(writing.layers.treeOf(unit)), unit, writing)
}

function nodesToJats(nodes: ReadonlyArray<Inline>, unit: Unit, writing: TextWriting): Array<ElementContent> {
  return nodes.flatMap((node) => nodeToJats(node, unit, writing))
}

function nodeToJats(node: Inline, unit: Unit, writing: TextWriting): Array<ElementContent> {
  const within = (): Array<ElementContent> => ('children' in node ? nodesToJats(node.children, unit, writing) : [])
  switch (node.type) {
    case 'text':
      return [{type: 'text', value: node.value}]
    case 'segment': {
      const {rid, use} = writing.translated(node.segment)
      const uses = [...(node.segment.role === 'heading' ? ['run-in-heading'] : []), ...(use === undefined ? [] : [use])]
      return [named('segment', {id: node.segment.id, rid, 'specific-use': uses.join(' ') || undefined}, within())]
    }
    case 'mention':
      return mention(node.mention, within(), unit, writing)
    case 'quotation':
      return [quotation(node.quotation, writing.layers.quotationPiece(node).id, within(), unit, writing)]
    case 'phrase':
      return within()
    case 'highlight':
      return [x(node.highlight.rend, within())]
    case 'citation': {
      const own = writing.origin === 'print' ? {id: citationAnchor(node.citation)} : {}
      return [x('xref', {...own, 'ref-type': 'bibr', rid: entryIdOf(node.citation.number)}, node.printed)]
    }
    case 'emendation':
      return [misprint(node.emendation, node.printed)]
    case 'page-break': {
      const {inferred, page} = node.pageBreak
      const rationale = page ?? (inferred === undefined ? undefined : `[${inferred}]`)
      const use = page === undefined && inferred !== undefined ? 'inferred' : undefined
      const id = `pb.${unit.id}.${unit.pageBreaks.indexOf(node.pageBreak) + 1}`
      return [x('milestone-start', {id, 'content-type': 'page-break', rationale, 'specific-use': use})]
    }
  }
}

function named(type: string, attributes: Readonly<Record<string, string | undefined>>, content: Array<ElementContent>): Element {
  return x('named-content', {'content-type': type, ...attributes}, content)
}

/** What is named, by the register; where one noun names several, an element for each. Dates as EDTF has them. */
function mention(mentioned: Mention, content: Array<ElementContent>, unit: Unit, {edition}: TextWriting): Array<ElementContent> {
  if (mentioned.type === 'date') {
    const {edtf} = mentioned.when
    return [named('date', {vocab: 'EDTF', 'vocab-identifier': edtfSpecification, 'vocab-term-identifier': edtf}, content)]
  }
  return mentioned.refs.reduceRight((inner, id) => [named(mentioned.type, registered(edition, id, unit), inner)], content)
}

/** An entry of the register, and its page where the address of the site is known, in the language of the text or else in English. */
function registered({id: edition}: Edition, id: EntityId, {lang}: Unit): Readonly<Record<string, string | undefined>> {
  const locale = localeOf(lang)
  return {
    vocab: 'register',
    'vocab-term-identifier': id,
    'xlink:href': permanentAddress(entityRoute(locale, edition, id))
  }
}

/** A piece of a quotation: whose words, by the register, and the entry of the list that stands for it. */
function quotation(
  {source, speaker}: Quotation,
  id: string,
  content: Array<ElementContent>,
  unit: Unit,
  {edition}: TextWriting
): ElementContent {
  const rid = source === undefined ? undefined : entryIdOf(source)
  return named('quotation', {id, rid, ...(speaker === undefined ? {} : registered(edition, speaker, unit))}, content)
}

function misprint({certainty, correction, kind, lang}: Emendation, printed: string): ElementContent {
  const attributes = {alt: correction, 'specific-use': certainty === 'low' ? `${kind} uncertain` : kind}
  const content: Array<ElementContent> = printed === '' ? [] : [{type: 'text', value: printed}]
  // The language of the printed form is not that of its correction.
  return named('misprint', attributes, lang === undefined ? content : [named('language', {'xml:lang': lang}, content)])
}
