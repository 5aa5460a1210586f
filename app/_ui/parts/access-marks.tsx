import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {dayDate} from '#lib/dates/day-date.ts'
import type {AccessMark} from '#lib/edition/index.ts'
import {useDateText} from './date-text.ts'

/** What people found at the address of a source, each with name and day; where they differ, all of it stands. */
export function AccessMarks({marks}: {readonly marks: ReadonlyArray<AccessMark>}): ReactNode {
  const t = useTranslations('Citations')
  const dateText = useDateText()
  if (marks.length === 0) return undefined
  return (
    <>
      {new Set(marks.map(({state}) => state)).size > 1 && <strong> {t('conflict')}</strong>}
      <ul>
        {marks.map(({by, date, state}) => (
          <li key={`${by}-${date}`}>
            {t(`access.${state}`)} — {by}, {dateText(dayDate(date))}
          </li>
        ))}
      </ul>
    </>
  )
}
