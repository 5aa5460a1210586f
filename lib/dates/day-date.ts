import type {EdtfDay} from './edtf-date.ts'

/** A day as ISO 8601 writes it, `2001-05-05`, as a date; the schemas of the content have asked whether it is one. */
export function dayDate(iso: string): EdtfDay {
  const [year, month, day] = iso.split('-').map(Number)
  return {kind: 'day', edtf: iso, year: year!, month: month!, day: day!, uncertain: false, approximate: false}
}
