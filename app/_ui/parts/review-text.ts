import {useTranslations} from 'next-intl'
import {dayDate} from '#lib/dates/day-date.ts'
import type {Review} from '#lib/edition/index.ts'
import {useDateText} from './date-text.ts'

/** What a reviewer says of a judgement, who and when; that it is outdated where the judgement reads otherwise now. */
export function useReviewText(): (review: Review) => string {
  const study = useTranslations('Study')
  const t = useTranslations('Review')
  const dateText = useDateText()
  return ({by, date, outdated, verdict}) =>
    `${study(`status.${verdict}`)} — ${by}, ${dateText(dayDate(date))}${outdated ? ` · ${t('outdated')}` : ''}`
}
