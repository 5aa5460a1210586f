import type {EdtfDate} from './edtf-date.ts'

/**
 * A day, a month or a year that nobody doubts, as ISO 8601 writes it: `time` of HTML and the dates of schema.org hold no more.
 * Undefined for all else that EDTF can say.
 */
export function isoDate(date: EdtfDate): string | undefined {
  switch (date.kind) {
    case 'day':
    case 'month':
    case 'year':
      return date.uncertain || date.approximate ? undefined : date.edtf
    case 'season':
    case 'decade':
    case 'century':
    case 'interval':
      return undefined
  }
}
