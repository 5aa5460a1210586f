import {claimsReaching, type Edition, type Segment, type SegmentId, type Span, type UncitedKind, type Unit} from '#lib/edition/index.ts'

/** A sentence that seems to ask for a source, with what in it asks. */
export interface UncitedCandidate {
  readonly segment: SegmentId
  readonly kinds: ReadonlyArray<UncitedKind>
}

type Parts = Pick<Edition, 'units' | 'quotations' | 'claims'>

/**
 * The sentences of the body with a date, a figure or part of a quotation that hold no marker and lie outside every claim's span.
 *
 * Figures are digits outside names. Where the body exists in several languages, a sentence shares the markers of its
 * counterparts, and stands for them.
 */
export function uncitedCandidates(edition: Parts): ReadonlyArray<UncitedCandidate> {
  const sentences = bodySentences(edition).map((sentence, index) => ({...sentence, index}))
  const rows = new Map<string, Array<(typeof sentences)[number]>>()
  for (const sentence of sentences) {
    const {row} = sentence.segment
    if (row !== undefined) rows.set(row, [...(rows.get(row) ?? []), sentence])
  }
  const figures = new Map([...new Set(sentences.map(({unit}) => unit))].map((unit) => [unit, figuresOf(unit)]))
  return sentences.flatMap(({index, segment, unit}) => {
    const counterparts = (rows.get(segment.row ?? '') ?? []).filter((other) => other.unit.lang !== unit.lang)
    const stoodFor = counterparts.some((other) => other.index < index)
    const covered = counterparts.some((other) => isCited(other.segment, other.unit, edition))
    const kinds = uncitedKindsOf(segment, unit, figures.get(unit)!, edition)
    return stoodFor || covered || kinds.length === 0 ? [] : [{segment: segment.id, kinds}]
  })
}

/** Whether a sentence holds a marker, or a claim reaches into it. */
export function isCited(sentence: Span, unit: Pick<Unit, 'id' | 'citations'>, edition: Pick<Edition, 'claims'>): boolean {
  return unit.citations.some((citation) => overlap(citation, sentence)) || isClaimed(sentence, unit, edition)
}

/** The sentences of the body: all its segments but headings. */
export function bodySentences({units}: Pick<Edition, 'units'>): ReadonlyArray<{readonly segment: Segment; readonly unit: Unit}> {
  return units
    .filter(({kind, part}) => part === 'body' && kind !== 'heading')
    .flatMap((unit) => unit.segments.filter(({role}) => role !== 'heading').map((segment) => ({segment, unit})))
}

function uncitedKindsOf(segment: Segment, unit: Unit, figures: ReadonlyArray<Span>, edition: Parts): ReadonlyArray<UncitedKind> {
  if (unit.citations.some((citation) => overlap(citation, segment))) return []
  const asks = (stretches: ReadonlyArray<Span>) =>
    stretches.some((stretch) => overlap(stretch, segment) && !isClaimed(stretch, unit, edition))
  const found = askingStretches(segment, unit, figures, edition.quotations)
  return askingKinds.filter((kind) => asks(found[kind]))
}

/** What a sentence states that a source would have to bear out, cited or not: a quotation, a date, a figure. */
export function sentenceKinds(segment: Segment, unit: Unit, {quotations}: Pick<Edition, 'quotations'>): ReadonlyArray<UncitedKind> {
  const found = askingStretches(segment, unit, figuresOf(unit), quotations)
  return askingKinds.filter((kind) => found[kind].some((stretch) => overlap(stretch, segment)))
}

/** What can be seen in the words themselves; an attribution is for a reader to tell. */
const askingKinds = ['quotation', 'date', 'figure'] as const

function askingStretches(
  segment: Segment,
  unit: Unit,
  figures: ReadonlyArray<Span>,
  quotations: Edition['quotations']
): Readonly<Record<(typeof askingKinds)[number], ReadonlyArray<Span>>> {
  return {
    quotation: quotations.flatMap(({spans}) => spans.filter((span) => span.unit === unit.id).map((span) => within(span, segment))),
    date: unit.mentions.filter(({type}) => type === 'date'),
    figure: figures
  }
}

/** Digits that count something: outside dates, names and markers. */
function figuresOf({citations, mentions, text: printed}: Unit): ReadonlyArray<Span> {
  return [...printed.matchAll(/\d+/gu)]
    .map(({index, 0: digits}) => ({start: index, end: index + digits.length}))
    .filter((figure) => ![...mentions, ...citations].some((other) => overlap(other, figure)))
}

function isClaimed({end, start}: Span, {id: unit}: Pick<Unit, 'id'>, edition: Pick<Edition, 'claims'>): boolean {
  return claimsReaching(edition, {unit, start, end}).length > 0
}

function within(span: Span, outer: Span): Span {
  return {start: Math.max(span.start, outer.start), end: Math.min(span.end, outer.end)}
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
