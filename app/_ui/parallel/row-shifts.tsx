import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {shiftsOfRow} from '#lib/alignment/shift-list.ts'
import type {AlignmentRow, Edition, Lang} from '#lib/edition/index.ts'
import type {UiLocale} from '#lib/i18n/locales.ts'
import {ShiftItem} from '../study/shift-item.tsx'

interface RowShiftsProps {
  readonly edition: Edition
  readonly languages: ReadonlyArray<Lang>
  readonly row: AlignmentRow
  readonly locale: UiLocale
}

/** How the shown versions differ in a row: each shift with its evidence, and who says so. */
export function RowShifts({edition, languages, row, locale}: RowShiftsProps): ReactNode {
  const t = useTranslations('Parallel')
  const shown = shiftsOfRow(edition, row).filter(({shift}) => [shift.in, shift.of].every((langs) => langs.some((lang) => languages.includes(lang))))
  if (shown.length === 0) return undefined
  return (
    <div role="cell" className="echo" lang={locale}>
      <details>
        <summary>{t('shifts', {count: shown.length})}</summary>
        <ul>
          {shown.map((listed, index) => (
            <ShiftItem key={index} edition={edition} listed={listed} locale={locale} />
          ))}
        </ul>
      </details>
    </div>
  )
}
