import type {EdtfDay, EdtfPoint} from '#lib/dates/edtf-date.ts'

/** A month (1 to 12) or a day of it, of no year. */
export interface MonthAndDay {
  readonly month: number
  readonly day?: number
}

/** How a language writes dates. What has no doubt is written as though there were none; what has some says so. */
export interface DateLanguage {
  readonly point: (point: EdtfPoint) => string
  /** From a date on, without an end. */
  readonly since: (point: EdtfPoint) => string
  /** Up to a date and with it, without a beginning. */
  readonly until: (point: EdtfPoint) => string
  /** Days of one month: `1–3`. */
  readonly days: (day: Pick<EdtfDay, 'month' | 'year'>, days: string) => string
  /** Years: `2001–2003`. */
  readonly years: (years: string) => string
  /** A month of any year, or a day of it: `20 April`, `April`. */
  readonly yearless: (date: MonthAndDay) => string
  /** For an end that nobody knows. */
  readonly unknown: string
}
