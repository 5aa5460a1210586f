import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {dayDate} from '#lib/dates/day-date.ts'
import type {SupportMark} from '#lib/edition/index.ts'
import {useDateText} from './date-text.ts'

/** What checkers say of one source and one claim. All marks stand; those that contradict one another are shown as such. */
export function SupportMarks({marks}: {readonly marks: ReadonlyArray<SupportMark>}): ReactNode {
  const t = useTranslations('Citations')
  const dateText = useDateText()
  if (marks.length === 0) return t('verdict.not-checked')
  const verdicts = new Set(marks.filter(({voided}) => !voided).map(({verdict}) => verdict))
  return (
    <>
      {verdicts.size > 1 && <strong>{t('conflict')} </strong>}
      <ul>
        {marks.map(({by, date, evidence, verdict, voided}) => (
          <li key={`${by}-${date}-${verdict}`} {...(voided && {[hooks.voided]: ''})}>
            {t(`verdict.${verdict}`)} — {by}, {dateText(dayDate(date))}
            {voided && ` · ${t('voided')}`}
            {evidence !== undefined && <q>{evidence}</q>}
          </li>
        ))}
      </ul>
    </>
  )
}
