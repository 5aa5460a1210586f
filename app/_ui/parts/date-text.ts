import {useLocale} from 'next-intl'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'

/** Dates for people, in the language of the interface. */
export function useDateText(): (date: EdtfDate) => string {
  const locale = useLocale()
  return (date) => dateWords(date, locale)
}
