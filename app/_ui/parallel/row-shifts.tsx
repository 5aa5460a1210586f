import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {shiftsOfRow} from '#lib/alignment/shift-list.ts'
import type {AlignmentRow, Edition, Lang, Locale} from '#lib/edition/index.ts'
import {ShiftItem} from '../parts/shift-item.tsx'
import {PhraseNote} from './phrase-note.tsx'

interface RowShiftsProps {
  readonly edition: Edition
  readonly languages: ReadonlyArray<Lang>
  readonly row: AlignmentRow
  readonly locale: Locale
}

/** How the shown versions differ in a row, and what else is to be said of its phrases: each with the words, and who says so. */
export function RowShifts({edition, languages, row, locale}: RowShiftsProps): ReactNode {
  const t = useTranslations('Parallel')
  const shifts = shiftsOfRow(edition, row).filter(({shift}) =>
    [shift.in, shift.of].every((langs) => langs.some((lang) => languages.includes(lang)))
  )
  const noted = row.phrases.filter(({note, pieces}) => note && languages.some((lang) => (pieces.get(lang)?.length ?? 0) > 0))
  if (shifts.length + noted.length === 0) return undefined
  return (
    <div role="cell" className="echo" lang={locale}>
      <details>
        <summary>
          {[
            ...(shifts.length > 0 ? [t('shifts', {count: shifts.length})] : []),
            ...(noted.length > 0 ? [t('notes', {count: noted.length})] : [])
          ].join(' · ')}
        </summary>
        <ul>
          {shifts.map((listed, index) => (
            <ShiftItem key={index} edition={edition} listed={listed} locale={locale} />
          ))}
          {noted.map((phrase) => (
            <PhraseNote key={phrase.id} edition={edition} phrase={phrase} languages={languages} locale={locale} />
          ))}
        </ul>
      </details>
    </div>
  )
}
