import type {Edition, SegmentId, Span, Unit} from '#lib/edition/index.ts'
import {termFinder} from './term-finder.ts'
import type {TermInLanguage} from './term-table.ts'

/** Words of the text that read like a rendering of a term; offsets into the unit's `text`. */
export interface TermOccurrence extends Span {
  readonly unit: Unit
  readonly segment: SegmentId
  readonly text: string
}

/** Where the renderings of a term occur in some units of its language: a count of word forms, not a judgement that the term is meant. */
export function termOccurrences({units}: Pick<Edition, 'units'>, term: TermInLanguage, part = 'body'): ReadonlyArray<TermOccurrence> {
  const find = termFinder(
    term.renderings.map(({text}) => text),
    term.lang
  )
  return units
    .filter((unit) => unit.lang === term.lang && unit.part === part)
    .flatMap((unit) =>
      unit.segments.flatMap((segment) =>
        find(unit, segment).map((span) => ({unit, segment: segment.id, ...span, text: unit.text.slice(span.start, span.end)}))
      )
    )
}
