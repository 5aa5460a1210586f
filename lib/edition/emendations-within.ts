import type {Emendation, Span, Unit} from './text.ts'

/**
 * The emendations of a stretch of a unit, in order.
 *
 * What is supplied at the very edge of the stretch belongs to it if the sentence that it completes does: a full stop supplied at the end
 * of a sentence is no part of the next, even where no space parts them (tests/edition/emendations-within.test.ts).
 */
export function emendationsWithin(
  {emendations, segments}: Pick<Unit, 'emendations' | 'segments'>,
  {end, start}: Span
): ReadonlyArray<Emendation> {
  const isTouched = (emendation: Emendation): boolean => {
    const segment = segments.find(({id}) => id === emendation.segment)
    return !segment || (segment.start < end && start < segment.end)
  }
  return emendations.filter((emendation) => start <= emendation.start && emendation.end <= end && isTouched(emendation))
}

/** Whether a supplied mark stands at the edge of a stretch: of a name or an emphasis it is no part, of a sentence it is. */
export function isMarkAtEdge({end, kind, start}: Emendation, stretch: Span): boolean {
  return start === end && kind === 'punctuation' && (start === stretch.start || start === stretch.end)
}
