import {emendationsWithin, isMarkAtEdge} from './emendations-within.ts'
import type {Span, Unit} from './text.ts'
import {toWholeLeaves} from './whole-leaves.ts'

/** A piece of a text, and whether it is one of those that are pointed out in it. */
export interface MarkedPiece {
  readonly text: string
  readonly marked: boolean
}

/**
 * The corrected text of a stretch of a unit in pieces, with some spans of it marked: `marks` are offsets into the unit's `text`, in any order,
 * and may overlap or lie outside. A misprint in which a mark begins or ends is marked whole; a full stop that is supplied at its edge is not.
 * The pieces together are `correctedText` (tests/edition/marked-text.test.ts).
 */
export function markedText(
  unit: Pick<Unit, 'citations' | 'emendations' | 'segments' | 'text'>,
  stretch: Span,
  marks: ReadonlyArray<Span>
): ReadonlyArray<MarkedPiece> {
  const whole = marks.map((mark) => toWholeLeaves(mark, unit))
  const pieces: Array<MarkedPiece> = []
  const add = (text: string, marked: boolean): void => {
    if (text === '') return
    const last = pieces.at(-1)
    if (last?.marked === marked) pieces.splice(-1, 1, {text: last.text + text, marked})
    else pieces.push({text, marked})
  }
  const addPrint = (start: number, end: number): void => {
    const points = whole.flatMap((mark) => [mark.start, mark.end]).filter((point) => start < point && point < end)
    const cuts = [start, ...new Set(points.sort((a, b) => a - b)), end]
    cuts.slice(1).forEach((to, index) => {
      const from = cuts[index]!
      add(
        unit.text.slice(from, to),
        whole.some((mark) => mark.start <= from && to <= mark.end)
      )
    })
  }
  let at = stretch.start
  for (const emendation of emendationsWithin(unit, stretch)) {
    addPrint(at, emendation.start)
    const {correction, end, start} = emendation
    add(
      correction,
      whole.some((mark) => mark.start <= start && end <= mark.end && !isMarkAtEdge(emendation, mark))
    )
    at = end
  }
  addPrint(at, stretch.end)
  return pieces
}
