import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'

/** A date that a test knows to be one. */
export function madeDate(edtf: string): EdtfDate {
  const date = parseEdtf(edtf)
  if (date.kind === 'refused') throw new Error(`\`${edtf}\`: expected ${date.expected}`)
  return date
}
