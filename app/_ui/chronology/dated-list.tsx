import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {dateKinds, type DatedStatement} from '#lib/chronology/dated-statement.ts'
import {statementsOf} from '#lib/citations/statements.ts'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {FilterPanel} from '../frame/filter-panel.tsx'
import {ReadInTranslation} from '../parts/read-in-translation.tsx'
import {DatedItem} from './dated-item.tsx'

interface DatedListProps {
  readonly edition: Edition
  readonly chronology: ReadonlyArray<DatedStatement>
  readonly locale: Locale
}

/** Every dated statement in the order of time, under its year; narrowed by choices. */
export function DatedList({chronology, edition, locale}: DatedListProps): ReactNode {
  const t = useTranslations('Chronology')
  const statements = statementsOf(edition)
  const years = [...new Set(chronology.map(({when}) => yearOf(when)))]
  const stages = edition.divisions.filter((division) => chronology.some(({stage}) => stage === division))
  return (
    <section {...{[hooks.filtered]: ''}}>
      <FilterPanel
        filters={[
          {
            name: 'stage',
            label: t('filters.stage'),
            options: [...stages.map(({id, title}) => ({value: id, label: title[locale]})), {value: 'none', label: t('outside')}]
          },
          {
            name: 'dating',
            label: t('filters.kind'),
            options: dateKinds
              .filter((value) => chronology.some(({kind}) => kind === value))
              .map((value) => ({value, label: t(`kind.${value}`)}))
          },
          {
            name: 'cited',
            label: t('filters.cited'),
            options: [
              {value: 'yes', label: t('cited')},
              {value: 'no', label: t('uncited')}
            ]
          }
        ]}
      />
      <ReadInTranslation edition={edition} locale={locale} />
      {years.map((year) => (
        <section key={year ?? ''} className="of-year">
          <h2>{year ?? t('noBeginning')}</h2>
          <ol className="dated">
            {chronology
              .filter(({when}) => yearOf(when) === year)
              .map((dated) => (
                <DatedItem
                  key={`${dated.segment.id} ${dated.when.edtf}`}
                  dated={dated}
                  edition={edition}
                  locale={locale}
                  statement={statements.find(({segment}) => segment === dated.segment)}
                />
              ))}
          </ol>
        </section>
      ))}
    </section>
  )
}

/** The year in which a date begins; undefined where it has no beginning. */
function yearOf(date: EdtfDate): number | undefined {
  if (date.kind !== 'interval') return date.year
  return typeof date.start === 'string' ? undefined : date.start.year
}
