import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {dayDate} from '#lib/dates/day-date.ts'
import {sightings, type Edition} from '#lib/edition/index.ts'
import {useDateText} from '../parts/date-text.ts'

/** What was searched, when and with what, and what that cannot show. */
export function SearchStatement({edition: {evidence, searches}}: {readonly edition: Edition}): ReactNode {
  const t = useTranslations('Citations')
  const dateText = useDateText()
  const days = [...new Set([...evidence.map(({seen}) => seen.date), ...searches.map(({date}) => date)])].toSorted()
  if (days.length === 0) return <p>{t('evidence.nothingYet')}</p>
  const pages = new Set(evidence.map(({page}) => page.url)).size
  const seen = sightings.flatMap((how) => {
    const count = evidence.filter((row) => row.seen.how === how).length
    const name = t(`evidence.sighting.${how}`)
    return count > 0 ? [`${name}: ${count}`] : []
  })
  return (
    <>
      <p>
        {t('evidence.searched', {rows: evidence.length, pages, searches: searches.length})}{' '}
        {t('evidence.days', {days: [...new Set([days[0]!, days.at(-1)!])].map((day) => dateText(dayDate(day))).join(' – ')})}{' '}
        {t('evidence.how', {list: seen.join('; ')})}
      </p>
      <p>{t('evidence.limits', {sources: evidence.filter(({about}) => about === 'source').length})}</p>
    </>
  )
}
