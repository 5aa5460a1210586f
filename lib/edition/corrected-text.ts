import {emendationsWithin, isMarkAtEdge} from './emendations-within.ts'
import type {Emendation, Span, Unit} from './text.ts'

type Emended = Pick<Unit, 'text' | 'emendations' | 'segments'>

/** The corrected text of a stretch of a unit: its emendations applied, and nothing else. */
export function correctedText(unit: Emended, stretch: Span): string {
  return withCorrections(unit.text, stretch, emendationsWithin(unit, stretch))
}

/** A name or a date in its sentence, all of it corrected: the three together are the corrected text of the sentence. */
export interface FormInContext {
  readonly before: string
  readonly form: string
  readonly after: string
}

/** The corrected form of a name or a date: a mark supplied at its edge belongs to the sentence, not to the name. */
export function correctedForm(unit: Emended, mention: Span): string {
  return withCorrections(unit.text, mention, ownEmendations(unit, mention))
}

/** The corrected form of a name or a date, and what stands round it in its sentence; nothing supplied between them stands twice. */
export function correctedInContext(unit: Emended, sentence: Span, mention: Span): FormInContext {
  const own = ownEmendations(unit, mention)
  const others = emendationsWithin(unit, sentence).filter((emendation) => !own.includes(emendation))
  const before = {start: sentence.start, end: mention.start}
  const after = {start: mention.end, end: sentence.end}
  const isBefore = ({end}: Emendation): boolean => end <= mention.start
  return {
    before: withCorrections(unit.text, before, others.filter(isBefore)),
    form: withCorrections(unit.text, mention, own),
    after: withCorrections(
      unit.text,
      after,
      others.filter((emendation) => !isBefore(emendation))
    )
  }
}

function ownEmendations(unit: Emended, mention: Span): ReadonlyArray<Emendation> {
  return emendationsWithin(unit, mention).filter((emendation) => !isMarkAtEdge(emendation, mention))
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
