import type {PhraseLink} from './alignment.ts'
import type {Span, Unit} from './text.ts'
import {toWholeLeaves} from './whole-leaves.ts'

/** A phrase as far as a stretch of text belongs to it. */
export interface PhrasePart {
  readonly phrase: PhraseLink
  /** `part` where the phrase has more words in this language: its pieces lie apart, or another phrase takes some of them. */
  readonly extent: 'whole' | 'part'
}

/** A stretch of a unit whose words belong to the same phrases. */
export interface PhraseRun extends Span {
  /** In the order of the row. */
  readonly phrases: ReadonlyArray<PhrasePart>
}

/**
 * The stretches of a unit that belong to some phrases: phrases may overlap, stretches do not.
 *
 * A phrase that begins or ends inside a misprint or a marker takes the whole of it, since those are shown in one piece.
 */
export function phraseRuns(unit: Unit, phrases: ReadonlyArray<PhraseLink>): ReadonlyArray<PhraseRun> {
  const own = new Set(unit.segments.map(({id}) => id))
  const placed = phrases.map((phrase) => {
    const pieces = (phrase.pieces.get(unit.lang) ?? []).filter(({segment}) => own.has(segment)).map((piece) => toWholeLeaves(piece, unit))
    return {phrase, pieces, parts: phrase.pieces.get(unit.lang)?.length ?? 0}
  })
  const points = [...new Set(placed.flatMap(({pieces}) => pieces.flatMap(({end, start}) => [start, end])))].sort((a, b) => a - b)
  return points.slice(1).flatMap((end, index): ReadonlyArray<PhraseRun> => {
    const start = points[index]!
    const inside = placed.flatMap(({parts, phrase, pieces}): ReadonlyArray<PhrasePart> => {
      const piece = pieces.find((candidate) => candidate.start <= start && end <= candidate.end)
      if (!piece) return []
      return [{phrase, extent: parts === 1 && piece.start === start && piece.end === end ? 'whole' : 'part'}]
    })
    return inside.length > 0 ? [{start, end, phrases: inside}] : []
  })
}
