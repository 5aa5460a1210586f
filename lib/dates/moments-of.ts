import {boundsOf, type DayInterval} from './day-interval.ts'
import type {EdtfDate} from './edtf-date.ts'

/** The first and the last moment of a date as though nobody doubted it; infinite where it is open or where nobody knows an end. */
export function momentsOf(date: EdtfDate): DayInterval {
  if (date.kind !== 'interval') return boundsOf(date)
  const {end, start} = date
  return {
    first: typeof start === 'string' ? -Infinity : boundsOf(start).first,
    last: typeof end === 'string' ? Infinity : boundsOf(end).last
  }
}
