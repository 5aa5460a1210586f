import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'

/** A date that a site put into an address. */
export interface AddressDate {
  /** A day, or a month where the address has no more. */
  readonly date: EdtfDate
  /** As the address has it: `2017/03/02`. */
  readonly printed: string
}

const year = '(?<year>(?:19|20)\\d{2})'
const month = '(?<month>0[1-9]|1[0-2])'
const day = '(?<day>0[1-9]|[12]\\d|3[01])'
const forms = [
  `(?<!\\d)${year}([/-])${month}\\2${day}(?!\\d)`,
  `(?<![\\p{L}\\d])${year}${month}${day}(?![\\p{L}\\d])`,
  `(?<=/)${year}/${month}(?=/)`
].map((form) => new RegExp(form, 'u'))

/** The date in the path of an address: `/2017/03/02/`, `2017-03-02`, `20170302` or `/2017/03/`. */
export function dateInAddress(address: string): AddressDate | undefined {
  const path = address.replace(/^https?:\/\/[^/]*/u, '')
  for (const form of forms) {
    const match = form.exec(path)
    if (!match) continue
    const named = match.groups!
    const date = parseEdtf([named['year'], named['month'], named['day']].filter((part) => part !== undefined).join('-'))
    // `2017/02/31` is no day, so nothing says that its parts are a year and a month.
    return date.kind === 'refused' ? undefined : {date, printed: match[0]}
  }
  return undefined
}
