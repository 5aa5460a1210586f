import {
  referenceOf,
  segmentAt,
  unitOf,
  type Claim,
  type Edition,
  type ReferenceItem,
  type Segment,
  type SegmentId,
  type UnitSpan
} from '#lib/edition/index.ts'

/** The sources that stand for a claim: those of every entry its markers name, in the order of the list. */
export function claimSources(edition: Edition, {citations}: Pick<Claim, 'citations'>): ReadonlyArray<ReferenceItem> {
  return citations.flatMap((number) => referenceOf(edition, number).items)
}

/** The sentences that the stretches of a claim or a quotation touch, in reading order. */
export function sentencesOf(edition: Edition, spans: ReadonlyArray<UnitSpan>): ReadonlyArray<Segment> {
  return spans.flatMap((span) => unitOf(edition, span.unit).segments.filter(({end, start}) => start < span.end && span.start < end))
}

/** The sentence in which a claim begins. */
export function claimSegment(edition: Edition, {reach}: Pick<Claim, 'reach'>): SegmentId {
  const [first] = reach
  return segmentAt(unitOf(edition, first!.unit), first!)!.id
}
