import type {EdtfDate} from './edtf-date.ts'
import {yearDate} from './year-date.ts'
import {boundsOf, type DayInterval} from './day-interval.ts'

/** A stretch of an axis, in per cent of its length. */
export interface AxisStretch {
  readonly at: number
  readonly width: number
}

/** A line of time from the first day of a year to the last of another. */
export interface DateAxis {
  readonly firstYear: number
  readonly lastYear: number
  /** Undefined for what has no end on one side: it has no place on a line. */
  readonly stretchOf: (date: EdtfDate) => AxisStretch | undefined
}

/** The axis that holds some dates, with a free year at each end; of no date, undefined. */
export function dateAxis(dates: ReadonlyArray<EdtfDate>): DateAxis | undefined {
  const stretches = dates.map(stretchOfTime).filter((stretch) => stretch !== undefined)
  if (stretches.length === 0) return undefined
  const yearOf = (moment: number): number => new Date(moment).getUTCFullYear()
  const firstYear = Math.min(...stretches.map(({first}) => yearOf(first))) - 1
  const lastYear = Math.max(...stretches.map(({last}) => yearOf(last))) + 1
  const {first} = boundsOf(yearDate(firstYear))
  const {last} = boundsOf(yearDate(lastYear))
  const percent = (duration: number): number => Math.round((duration / (last - first)) * 1000) / 10
  return {
    firstYear,
    lastYear,
    stretchOf: (date) => {
      const stretch = stretchOfTime(date)
      return stretch && {at: percent(stretch.first - first), width: percent(stretch.last - stretch.first)}
    }
  }
}

/** Doubt moves nothing: an uncertain year stands where it would stand if it were certain. */
function stretchOfTime(date: EdtfDate): DayInterval | undefined {
  if (date.kind !== 'interval') return boundsOf(date)
  const {end, start} = date
  return typeof start === 'string' || typeof end === 'string' ? undefined : {first: boundsOf(start).first, last: boundsOf(end).last}
}
