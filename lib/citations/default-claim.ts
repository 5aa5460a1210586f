import type {Citation, ClaimId, Segment, UnitId, UnitSpan} from '#lib/edition/index.ts'

/** The id of the claim of a marker for which no editor stated one: `claim-3`, and `claim-3-2` for the second `[3]`. */
export function defaultClaimId({number, occurrence}: Pick<Citation, 'number' | 'occurrence'>): ClaimId {
  return `claim-${number}${occurrence > 1 ? `-${occurrence}` : ''}` as ClaimId
}

/** What a marker stands for by default: its sentence up to the marker, the white space before it left out. */
export function defaultClaimSpan(
  unit: {readonly id: UnitId; readonly text: string; readonly segments: ReadonlyArray<Segment>},
  markerStart: number
): UnitSpan {
  const segment = unit.segments.find(({start, end}) => start <= markerStart && markerStart < end)
  const start = segment?.start ?? 0
  return {unit: unit.id, start, end: start + unit.text.slice(start, markerStart).trimEnd().length}
}
