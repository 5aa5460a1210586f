import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {eventKinds, type Edition, type Locale} from '#lib/edition/index.ts'
import {FilterPanel, type Filter} from '../frame/filter-panel.tsx'

/** The choices by which events are narrowed, on the map and in their list. */
export function EventFilters({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Map')
  const filters: ReadonlyArray<Filter> = [
    {name: 'stage', label: t('stage'), options: edition.divisions.map(({id, title}) => ({value: id, label: title[locale]}))},
    {
      name: 'kind',
      label: t('eventKind'),
      options: eventKinds
        .filter((value) => edition.entities.some(({kind, type}) => type === 'event' && kind === value))
        .map((value) => ({value, label: t(`kind.${value}`)}))
    }
  ]
  return <FilterPanel filters={filters.filter(({options}) => options.length > 0)} />
}
