import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {shiftList} from '#lib/alignment/shift-list.ts'
import {type Edition, judgementStatuses, type Locale, shiftKinds} from '#lib/edition/index.ts'
import {FilterPanel} from '../frame/filter-panel.tsx'
import {useLanguageName} from '../parts/language-name.ts'
import {RowLink} from '../parts/row-link.tsx'
import {ShiftItem} from '../parts/shift-item.tsx'
import {ShiftCounts} from './shift-counts.tsx'

/** Every shift with its evidence, kind by kind, counted by kind and version, and to be narrowed by kind, version and status. */
export function ShiftTable({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Study')
  const languageName = useLanguageName()
  const shifts = shiftList(edition)
  const kinds = shiftKinds.filter((kind) => shifts.some(({shift}) => shift.kind === kind))
  return (
    <section {...{[hooks.filtered]: ''}}>
      {shifts.length > 0 && <ShiftCounts edition={edition} kinds={kinds} locale={locale} shifts={shifts} />}
      <FilterPanel
        filters={[
          {name: 'kind', label: t('filters.kind'), options: kinds.map((value) => ({value, label: t(`shift.${value}`)}))},
          {name: 'in', label: t('filters.in'), options: edition.languages.map((value) => ({value, label: languageName(value)}))},
          {
            name: 'status',
            label: t('filters.status'),
            options: judgementStatuses
              .filter((status) => shifts.some(({shift}) => shift.status === status))
              .map((value) => ({value, label: t(`status.${value}`)}))
          }
        ]}
      />
      {kinds.map((kind) => {
        const own = shifts.filter(({shift}) => shift.kind === kind)
        return (
          <section key={kind} className="shifts-of-kind" aria-labelledby={`shifts-${kind}`}>
            <h3 id={`shifts-${kind}`}>
              {t(`shift.${kind}`)} <small>{own.length}</small>
            </h3>
            <ol className="findings">
              {own.map((listed, index) => (
                <ShiftItem key={index} edition={edition} listed={listed} locale={locale}>
                  <RowLink edition={edition} locale={locale} row={listed.row} />
                </ShiftItem>
              ))}
            </ol>
          </section>
        )
      })}
    </section>
  )
}
