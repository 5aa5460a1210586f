import type {UnitSpan} from '#lib/edition/index.ts'

/** How two stretches of the texts lie: apart, one within the other, on the same words, or across one another. */
export type Overlap = 'none' | 'within' | 'same' | 'across'

export function overlapOf(a: ReadonlyArray<UnitSpan>, b: ReadonlyArray<UnitSpan>): Overlap {
  const meet = a.some((one) => b.some((other) => one.unit === other.unit && one.start < other.end && other.start < one.end))
  if (!meet) return 'none'
  const [aHoldsB, bHoldsA] = [holds(a, b), holds(b, a)]
  if (aHoldsB && bHoldsA) return 'same'
  return aHoldsB || bHoldsA ? 'within' : 'across'
}

function holds(outer: ReadonlyArray<UnitSpan>, inner: ReadonlyArray<UnitSpan>): boolean {
  return inner.every(({end, start, unit}) => outer.some((span) => span.unit === unit && span.start <= start && end <= span.end))
}
