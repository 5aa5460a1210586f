import type {ReactNode} from 'react'
import {markedText, type Segment, type Span, type Unit} from '#lib/edition/index.ts'

interface MarkedTextProps {
  readonly unit: Unit
  readonly segment: Segment
  /** Offsets into the unit's `text`. */
  readonly marks: ReadonlyArray<Span>
}

/** A sentence as it is corrected, with the words that are spoken of marked in it. */
export function MarkedText({unit, segment, marks}: MarkedTextProps): ReactNode {
  return (
    <span lang={unit.lang}>
      {markedText(unit, segment, marks).map(({marked, text}, index) => (marked ? <mark key={index}>{text}</mark> : text))}
    </span>
  )
}
