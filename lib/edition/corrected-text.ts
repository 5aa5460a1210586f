import {emendationsWithin, isMarkAtEdge} from './emendations-within.ts'
import type {Emendation, Span, Unit} from './text.ts'

type Emended = Pick<Unit, 'text' | 'emendations' | 'segments'>

/** The corrected text of a stretch of a unit: its emendations applied, and nothing else. */
export function correctedText(unit: Emended, stretch: Span): string {
  return withCorrections(unit.text, stretch, emendationsWithin(unit, stretch))
}

/** The corrected form of a name or a date: a mark supplied at its edge belongs to the sentence, not to the name. */
export function correctedForm(unit: Emended, mention: Span): string {
  const own = emendationsWithin(unit, mention).filter((emendation) => !isMarkAtEdge(emendation, mention))
  return withCorrections(unit.text, mention, own)
}

function withCorrections(text: string, {end, start}: Span, emendations: ReadonlyArray<Emendation>): string {
  let corrected = ''
  let at = start
  for (const emendation of emendations) {
    corrected += text.slice(at, emendation.start) + emendation.correction
    at = emendation.end
  }
  return corrected + text.slice(at, end)
}
