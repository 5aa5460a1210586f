import {isoDate} from '#lib/dates/iso-date.ts'
import type {ReferenceItem} from '#lib/edition/index.ts'

/** The date on which a source is known to have been cited, for `data-versiondate` of a robust link: its own if that is one of ISO 8601, or another. */
export function versionDateOf({date}: Pick<ReferenceItem, 'date'>, otherwise: string): string {
  return (date && isoDate(date)) ?? otherwise
}
