import type {ReactNode} from 'react'
import type {Locale} from '#lib/edition/index.ts'
import {lettersOf, type PlaceMark} from '#lib/map/draw-places.ts'
import {Spaced} from '../parts/spaced.tsx'
import {filterByEvent} from './filter-by-event.ts'

interface MapMarkProps extends Pick<PlaceMark, 'box' | 'leader' | 'lines'> {
  readonly count?: string | undefined
  readonly squares?: PlaceMark['squares']
  readonly locale?: Locale
  /** Whether the choices of the page narrow the squares. */
  readonly isFiltered?: boolean
}

/** A name on the drawing, the number behind it, a square for each event, and the room that answers to a finger. */
export function MapMark({box, count, isFiltered = false, leader, lines, locale, squares = []}: MapMarkProps): ReactNode {
  const {size, square} = lettersOf
  return (
    <Spaced>
      <rect className="hit" x={round(box.x)} y={round(box.y)} width={round(box.width)} height={round(box.height)} rx={3} />
      {leader && <line x1={round(leader[0][0])} y1={round(leader[0][1])} x2={round(leader[1][0])} y2={round(leader[1][1])} />}
      {lines.map(({at, text}, index) => (
        <text key={text} x={at[0]} y={at[1]} fontSize={size} paintOrder="stroke">
          {text}
          {count !== undefined && index === lines.length - 1 && <tspan className="count"> {count}</tspan>}
        </text>
      ))}
      {squares.map((told) => (
        <rect
          key={told.event.id}
          className="event"
          x={told.at[0]}
          y={told.at[1]}
          width={square}
          height={square}
          {...(isFiltered && filterByEvent(told))}
        >
          {locale && <title>{told.event.names[locale].name}</title>}
        </rect>
      ))}
    </Spaced>
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
