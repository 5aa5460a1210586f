import type {ElementContent} from 'xast'
import {x} from 'xastscript'
import {teiDate} from '#lib/dates/tei-date.ts'
import {
  entryIdOf,
  type Edition,
  type Emendation,
  type Inline,
  type Mention,
  type Quotation,
  type Segment,
  type Span,
  type Unit
} from '#lib/edition/index.ts'
import {citationAnchor} from '#lib/routes/anchors.ts'
import {regularisationsOf, type Regularisation} from '#lib/text/regularisation.ts'
import {editionResp} from './responsible.ts'
import {entityPointer, pointer} from './tei-ids.ts'
import type {ClaimBound, TextLayers} from './text-layers.ts'

/** How a text is written: whose it is decides what can stand in it. */
export interface TextWriting {
  readonly edition: Edition
  readonly layers: TextLayers
  /** Attributes of each sentence beside its id: of a translation, what it translates and how far it is confirmed. */
  readonly sentenceAttributes: (segment: Segment) => Readonly<Record<string, string>>
  /** The print has markers that others point at, and typography that the edition regularises; a translation is ours throughout. */
  readonly origin: 'print' | 'translation'
}

interface Writing extends TextWriting {
  readonly unit: Unit
  readonly bounds: ReadonlyArray<ClaimBound>
  readonly regularisations: ReadonlyArray<Regularisation>
}

/**
 * The text of a unit as TEI, every layer of it: an exhaustive projection of the inline tree.
 *
 * What is printed is the content without `corr` and `reg`, the corrected text the content without `sic` and `reg`: no letter more or less
 * (tests/exports/tei/edition-to-tei.test.ts).
 */
export function inlineToTei(unit: Unit, writing: TextWriting): Array<ElementContent> {
  const isPrint = writing.origin === 'print'
  return writeNodes(writing.layers.treeOf(unit), {
    ...writing,
    unit,
    bounds: isPrint ? writing.layers.claimBounds(unit.id) : [],
    regularisations: isPrint ? regularisationsOf(unit.text) : []
  })
}

/** Nodes in their order, and round each the claims that begin or end with it: outside names and quotations, inside their sentence. */
function writeNodes(nodes: ReadonlyArray<Inline>, writing: Writing): Array<ElementContent> {
  return nodes.flatMap((node) => {
    const {end, start} = extentOf(node)
    if (node.type === 'segment' || start === end) return writeNode(node, writing)
    const before = writing.bounds.filter(({at, side}) => side === 'from' && at === start)
    const after = writing.bounds.filter(({at, side}) => side === 'to' && at === end)
    const bounds = writing.bounds.filter((bound) => !before.includes(bound) && !after.includes(bound))
    return [...before.map(anchor), ...writeNode(node, {...writing, bounds}), ...after.map(anchor)]
  })
}

function anchor({id}: ClaimBound): ElementContent {
  return x('anchor', {'xml:id': id})
}

/** From where to where a node reaches in the text of its unit; what stands between two letters has no extent. */
function extentOf(node: Inline): Span {
  switch (node.type) {
    case 'text':
      return {start: node.start, end: node.start + node.value.length}
    case 'citation':
      return node.citation
    case 'emendation':
      return node.emendation
    case 'page-break':
      return {start: node.pageBreak.at, end: node.pageBreak.at}
    case 'segment':
    case 'mention':
    case 'quotation':
    case 'phrase':
    case 'highlight': {
      const extents = node.children.map(extentOf).filter(({end, start}) => start < end)
      return {start: extents[0]?.start ?? 0, end: extents.at(-1)?.end ?? 0}
    }
  }
}

function writeNode(node: Inline, writing: Writing): Array<ElementContent> {
  const {layers, origin, sentenceAttributes} = writing
  switch (node.type) {
    case 'text':
      return text(node.value, node.start, writing)
    case 'segment': {
      const {id, role} = node.segment
      return [x('s', {'xml:id': id, type: role, ...sentenceAttributes(node.segment)}, writeNodes(node.children, writing))]
    }
    case 'mention':
      return [mention(node.mention, writeNodes(node.children, writing), writing)]
    case 'quotation':
      return [quotation(node.quotation, node, writeNodes(node.children, writing), writing)]
    case 'phrase':
      return [x('seg', {'xml:id': layers.phraseXmlId(node), type: 'phrase'}, writeNodes(node.children, writing))]
    case 'highlight':
      return [x('hi', {rend: node.highlight.rend}, writeNodes(node.children, writing))]
    case 'citation': {
      const own = origin === 'print' ? {'xml:id': citationAnchor(node.citation)} : {}
      return [x('ref', {...own, type: 'bibl', target: pointer([entryIdOf(node.citation.number)])}, node.printed)]
    }
    case 'emendation':
      return [emendation(node.emendation, node.printed)]
    case 'page-break': {
      // What is inferred stands in brackets, as bibliographers write it. By `ed` software knows that the text is not to be cut there.
      const {inferred, page} = node.pageBreak
      const own = {'xml:id': pageBreakXmlId(writing.unit, node.pageBreak), ed: 'print'}
      if (page !== undefined || inferred === undefined) return [x('pb', {...own, n: page})]
      return [x('pb', {...own, n: `[${inferred}]`, type: 'inferred', resp: `#${editionResp}`})]
    }
  }
}

function pageBreakXmlId({id, pageBreaks}: Unit, pageBreak: Unit['pageBreaks'][number]): string {
  return `pb.${id}.${pageBreaks.indexOf(pageBreak) + 1}`
}

/** Names as the module of names and dates has them; what it has no element for is a `name` of a type. */
function mention(named: Mention, children: Array<ElementContent>, {edition}: Writing): ElementContent {
  if (named.type === 'date') return x('date', {...teiDate(named.when)}, children)
  const ref = entityPointer(edition, named.refs)
  switch (named.type) {
    case 'person':
      return x('persName', {ref}, children)
    case 'place':
      return x('placeName', {ref}, children)
    case 'org':
      return x('orgName', {ref}, children)
    case 'event':
      return x('eventName', {ref}, children)
    case 'work':
      return x('title', {ref}, children)
    case 'award':
    case 'people':
      return x('name', {type: named.type, ref}, children)
  }
}

/** Words of a speaker are `said`, those of a document, whose speaker the text does not fix, a `quote`. */
function quotation(quoted: Quotation, node: Inline, children: Array<ElementContent>, {edition, layers}: Writing): ElementContent {
  const {id, next, prev} = layers.quotationPiece(node)
  const {occasion, source, speaker} = quoted
  const attributes = {
    'xml:id': id,
    next: next && `#${next}`,
    prev: prev && `#${prev}`,
    corresp: occasion && entityPointer(edition, [occasion]),
    source: source === undefined ? undefined : pointer([entryIdOf(source)])
  }
  return speaker === undefined
    ? x('quote', attributes, children)
    : x('said', {...attributes, who: entityPointer(edition, [speaker]), direct: 'true'}, children)
}

/** Supplied text stands beside an empty `sic`, deleted text beside an empty `corr`. */
function emendation({certainty, correction, kind, lang}: Emendation, printed: string): ElementContent {
  return x('choice', [
    x('sic', {'xml:lang': lang}, printed || []),
    x('corr', {type: kind, cert: certainty, resp: `#${editionResp}`}, correction || [])
  ])
}

/** Text, cut where a claim begins or ends inside it and where the display regularises a sign. */
function text(value: string, start: number, {bounds, regularisations}: Writing): Array<ElementContent> {
  const end = start + value.length
  const inside = regularisations.filter((regularisation) => start <= regularisation.start && regularisation.end <= end)
  const points = [...bounds.map(({at}) => at), ...inside.flatMap((regularisation) => [regularisation.start, regularisation.end])]
  const cuts = [...new Set([start, ...points.filter((at) => start < at && at < end), end])].sort((a, b) => a - b)
  return cuts.slice(1).flatMap((to, index) => {
    const from = cuts[index]!
    const printed = value.slice(from - start, to - start)
    const regularisation = inside.find((candidate) => candidate.start === from)
    const content: ElementContent = regularisation
      ? x('choice', [x('orig', printed), x('reg', {type: regularisation.rule, resp: `#${editionResp}`}, regularisation.replacement)])
      : {type: 'text', value: printed}
    const beginning = bounds.filter(({at, side}) => side === 'from' && at === from && at > start)
    const ending = bounds.filter(({at, side}) => side === 'to' && at === to && at < end)
    return [...beginning.map(anchor), content, ...ending.map(anchor)]
  })
}
