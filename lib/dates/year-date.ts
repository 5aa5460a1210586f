import type {EdtfYear} from './edtf-date.ts'

/** A year that is known as a number, as a date. */
export function yearDate(year: number): EdtfYear {
  return {kind: 'year', edtf: String(year).padStart(4, '0'), year, uncertain: false, approximate: false}
}
