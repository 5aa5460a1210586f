import {emendationsWithin, type Lang, type Span, type Unit} from '#lib/edition/index.ts'

/** A run of a text: what the print has and the edition keeps, what it strikes out, what it supplies. */
export interface PassagePiece {
  readonly kind: 'kept' | 'struck' | 'supplied'
  readonly text: string
  /** Of a struck out label in another language than its unit. */
  readonly lang: Lang | undefined
}

/** A stretch of a unit in runs: without what is supplied it is as printed, without what is struck out it is corrected (tests/exports/passages/passages.test.ts). */
export function passagePieces(unit: Unit, {end, start}: Span): ReadonlyArray<PassagePiece> {
  const pieces: Array<PassagePiece> = []
  let at = start
  for (const emendation of emendationsWithin(unit, {start, end})) {
    pieces.push(
      {kind: 'kept', text: unit.text.slice(at, emendation.start), lang: undefined},
      {kind: 'struck', text: unit.text.slice(emendation.start, emendation.end), lang: emendation.lang},
      {kind: 'supplied', text: emendation.correction, lang: undefined}
    )
    at = emendation.end
  }
  pieces.push({kind: 'kept', text: unit.text.slice(at, end), lang: undefined})
  return pieces.filter(({text}) => text !== '')
}

/** A unit in its sentences and what stands between them, which is supplied or a separator. */
export function blockStretches({segments, text}: Unit): ReadonlyArray<Span & {readonly segment: string | undefined}> {
  const stretches: Array<Span & {readonly segment: string | undefined}> = []
  let at = 0
  for (const {end, id, start} of segments) {
    if (start > at) stretches.push({start: at, end: start, segment: undefined})
    stretches.push({start, end, segment: id})
    at = end
  }
  if (at < text.length) stretches.push({start: at, end: text.length, segment: undefined})
  return stretches
}
