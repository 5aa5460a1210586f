import type {CSSProperties, ReactNode} from 'react'
import type {AxisStretch} from '#lib/dates/date-axis.ts'

/** Dates on a line of time: bands for the events of a claim, dots for its sources. What it shows stands beside it in words. */
export function ClaimAxis({
  events,
  sources
}: {
  readonly events: ReadonlyArray<AxisStretch>
  readonly sources: ReadonlyArray<AxisStretch>
}): ReactNode {
  return (
    <div className="axis" aria-hidden="true">
      {events.map((stretch, index) => (
        <i key={`event-${index}`} className="event" style={styleOf(stretch)} />
      ))}
      {sources.map((stretch, index) => (
        <i key={`source-${index}`} style={styleOf(stretch)} />
      ))}
    </div>
  )
}

function styleOf({at, width}: AxisStretch): CSSProperties {
  return {['--at' as string]: `${at}%`, ['--width' as string]: `${width}%`}
}
