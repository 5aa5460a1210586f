import {
  toWholeLeaves,
  unitToInline,
  type Edition,
  type Inline,
  type PhraseLink,
  type Quotation,
  type SegmentId,
  type Unit,
  type UnitId,
  type VersionId
} from '#lib/edition/index.ts'
import {claimBoundXmlId} from './tei-ids.ts'

/** One of the pieces in which a quotation stands, in reading order: `next` and `prev` chain them (TEI P5, 21.3). */
export interface QuotationPiece {
  readonly id: string
  readonly next: string | undefined
  readonly prev: string | undefined
}

/** A point of a unit at which a claim begins or ends. */
export interface ClaimBound {
  readonly id: string
  /** Offset into the text of the unit, in UTF-16 code units. */
  readonly at: number
  readonly side: 'from' | 'to'
}

/** The text of one or several versions as trees, with the names that what crosses the sentences has in them. */
export interface TextLayers {
  readonly treeOf: (unit: Unit) => ReadonlyArray<Inline>
  readonly quotationPiece: (node: Inline) => QuotationPiece
  /** The `xml:id` of a stretch that belongs to phrases. */
  readonly phraseXmlId: (node: Inline) => string
  /** The stretches of a sentence that belong to a phrase, in order. */
  readonly phraseIds: (segment: SegmentId, phrase: PhraseLink) => ReadonlyArray<string>
  readonly claimBounds: (unit: UnitId) => ReadonlyArray<ClaimBound>
}

/**
 * What stands in the texts across their sentences. Two ways of the Guidelines are used, each where it fits: a *quotation* is the print's, with
 * printed marks, and stands in the text, cut into as many pieces as sentences and paragraphs ask for, which are chained by `next` and `prev`;
 * a *claim* is what we say of the text, and stands apart from it, as a `span` between two empty anchors that cut nothing.
 */
export function textLayers(edition: Edition): TextLayers {
  const trees = new Map<Unit, ReadonlyArray<Inline>>()
  const quotationPieces = new Map<Inline, QuotationPiece>()
  const phraseXmlIds = new Map<Inline, string>()
  const phrasesIn = new Map<SegmentId, Array<{readonly id: string; readonly phrases: ReadonlyArray<PhraseLink>}>>()
  const texts = [
    {version: undefined, units: edition.units, quotations: edition.quotations},
    ...edition.translations.map(({quotations, units, version}) => ({version: version.id, units, quotations}))
  ]
  for (const {quotations, units, version} of texts) {
    for (const unit of units) {
      const tree = unitToInline(unit, quotations, version === undefined ? phrasesOf(edition, unit) : [])
      trees.set(unit, tree)
      for (const {node, segment} of nodesOf(tree)) {
        if (node.type !== 'phrase' || segment === undefined) continue
        const pieces = phrasesIn.get(segment) ?? []
        const id = `seg-${segment}-${pieces.length + 1}`
        phrasesIn.set(segment, [...pieces, {id, phrases: node.phrases.map(({phrase}) => phrase)}])
        phraseXmlIds.set(node, id)
      }
    }
    for (const quotation of quotations) chainPieces(quotation, units, version)
  }
  return {
    treeOf: (unit) => trees.get(unit)!,
    quotationPiece: (node) => quotationPieces.get(node)!,
    phraseXmlId: (node) => phraseXmlIds.get(node)!,
    phraseIds: (segment, phrase) => (phrasesIn.get(segment) ?? []).filter(({phrases}) => phrases.includes(phrase)).map(({id}) => id),
    claimBounds: (unit) => claimBounds(edition, unit)
  }

  function chainPieces(quotation: Quotation, units: ReadonlyArray<Unit>, version: VersionId | undefined): void {
    const nodes = units.flatMap((unit) =>
      nodesOf(trees.get(unit)!).flatMap(({node}) => (node.type === 'quotation' && node.quotation === quotation ? [node] : []))
    )
    const idOf = (number: number): string => `quotation.${version ?? 'print'}.${quotation.id}.${number}`
    nodes.forEach((node, index) =>
      quotationPieces.set(node, {
        id: idOf(index + 1),
        prev: index > 0 ? idOf(index) : undefined,
        next: index + 1 < nodes.length ? idOf(index + 2) : undefined
      })
    )
  }
}

/** A claim that begins or ends within a marker or a misprint takes the whole of it: those stand in one piece. */
function claimBounds({claims, units}: Edition, id: UnitId): ReadonlyArray<ClaimBound> {
  const unit = units.find((candidate) => candidate.id === id)
  if (!unit) return []
  return claims.flatMap((claim) =>
    claim.reach.flatMap((span, index): ReadonlyArray<ClaimBound> => {
      if (span.unit !== id) return []
      const {end, start} = toWholeLeaves(span, unit)
      return [
        {id: claimBoundXmlId(claim.id, index + 1, 'from'), at: start, side: 'from'},
        {id: claimBoundXmlId(claim.id, index + 1, 'to'), at: end, side: 'to'}
      ]
    })
  )
}

function phrasesOf({alignment}: Edition, unit: Unit): ReadonlyArray<PhraseLink> {
  const own = new Set(unit.segments.map(({id}) => id))
  const rows = alignment.rows.filter(({cells}) => [...cells.values()].flat().some((id) => own.has(id)))
  return rows.flatMap((row) => row.phrases)
}

/** Every node of a tree in reading order, outer before inner, with the sentence it stands in. */
function nodesOf(
  tree: ReadonlyArray<Inline>,
  segment?: SegmentId
): ReadonlyArray<{readonly node: Inline; readonly segment: SegmentId | undefined}> {
  return tree.flatMap((node) => [
    {node, segment},
    ...('children' in node ? nodesOf(node.children, node.type === 'segment' ? node.segment.id : segment) : [])
  ])
}
