import {type Citation, type Claim, type Edition, type Span, type Unit, type UnitSpan} from '#lib/edition/index.ts'
import {defaultClaimSpan} from './default-claim.ts'

/**
 * What a claim's markers stand for in any reading: of each the quotation that it closes, else its sentence up to it, as far as the reach of the
 * claim goes. A marker closes a quotation where nothing stands between them but punctuation and other markers. Rules that must be sure look
 * here, those that may be generous at the reach. In reading order, apart from one another; never empty (tests/citations/claim-core.test.ts).
 */
export function claimCore(edition: Pick<Edition, 'quotations' | 'units'>, claim: Pick<Claim, 'id' | 'reach'>): ReadonlyArray<UnitSpan> {
  const closed = edition.units.flatMap((unit) =>
    unit.citations.filter(({claim: id}) => id === claim.id).flatMap((marker) => closedBy(marker, unit, edition))
  )
  const core = claim.reach.flatMap((stretch) =>
    joined(closed.filter(({unit}) => unit === stretch.unit).flatMap((span) => within(span, stretch)))
  )
  // An editor may say that a marker stands for other words than those before it.
  return core.length > 0 ? core : claim.reach
}

function closedBy(marker: Citation, unit: Unit, {quotations}: Pick<Edition, 'quotations'>): ReadonlyArray<UnitSpan> {
  const quoted = quotations.find(({spans}) => {
    const end = spans.at(-1)!
    return end.unit === unit.id && end.end <= marker.start && !hasWords(unit, {start: end.end, end: marker.start})
  })
  return quoted?.spans ?? [defaultClaimSpan(unit, marker.start)]
}

function hasWords({citations, text}: Unit, {end, start}: Span): boolean {
  const between = text
    .slice(start, end)
    .split('')
    .filter((_, at) => !citations.some((other) => other.start <= start + at && start + at < other.end))
  return /[\p{L}\p{N}]/u.test(between.join(''))
}

function within(span: UnitSpan, outer: Span): ReadonlyArray<UnitSpan> {
  const [start, end] = [Math.max(span.start, outer.start), Math.min(span.end, outer.end)]
  return start < end ? [{...span, start, end}] : []
}

/** Stretches of a unit in order, those that meet as one. */
function joined(spans: ReadonlyArray<UnitSpan>): ReadonlyArray<UnitSpan> {
  const found: Array<UnitSpan> = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1)
    if (last && span.start <= last.end) found.splice(-1, 1, {...last, end: Math.max(last.end, span.end)})
    else found.push(span)
  }
  return found
}
