import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {ListedShift} from '#lib/alignment/shift-list.ts'
import {type Edition, type Locale, responsibleNames} from '#lib/edition/index.ts'
import {filterEntry} from './filter-entry.ts'
import {useLanguageName} from './language-name.ts'
import {ReviewMarks} from './review-marks.tsx'
import {Spaced} from './spaced.tsx'

interface ShiftItemProps {
  readonly edition: Edition
  readonly listed: ListedShift
  readonly locale: Locale
  /** Whether the words that it rests on are shown beside it already. */
  readonly isBesideItsWords?: boolean
  /** The way to the row, where the shift does not stand in it. */
  readonly children?: ReactNode
}

/** A shift: its kind, in which version it is seen and against which, the words, a note, and who judged. */
export function ShiftItem({
  edition,
  listed: {evidence, phrase, shift},
  locale,
  isBesideItsWords = false,
  children
}: ShiftItemProps): ReactNode {
  const t = useTranslations('Study')
  const languageName = useLanguageName()
  const list = new Intl.ListFormat(locale)
  return (
    <li {...filterEntry({kind: shift.kind, in: shift.in.join(' '), status: shift.status})} className="shift">
      <p className="places">
        <Spaced>
          {children}
          <b>{t(`shift.${shift.kind}`)}</b>
          <span className="facts">
            {t('inAgainst', {in: list.format(shift.in.map(languageName)), of: list.format(shift.of.map(languageName))})} ·{' '}
            {responsibleNames(edition, shift.resp)?.[locale] ?? shift.resp} · {t(`status.${shift.status}`)}
          </span>
        </Spaced>
      </p>
      {phrase && !isBesideItsWords && (
        <dl className="evidence">
          {evidence.map(({lang, text}) => (
            <div key={lang}>
              <dt>{languageName(lang)}</dt>
              {text === '' ? <dd className="absent">{t('noCounterpart')}</dd> : <dd lang={lang}>{text}</dd>}
            </div>
          ))}
        </dl>
      )}
      {shift.note && <p>{shift.note[locale]}</p>}
      <ReviewMarks reviews={shift.reviews} />
    </li>
  )
}
