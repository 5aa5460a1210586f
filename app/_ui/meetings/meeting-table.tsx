import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import type {Edition, Entity, Locale} from '#lib/edition/index.ts'
import type {EventAccount} from '#lib/entities/event-accounts.ts'
import {attendantsOf, meetingPlacesOf} from '#lib/entities/meetings.ts'
import {FilterPanel, type Filter} from '../frame/filter-panel.tsx'
import {MeetingRow} from './meeting-row.tsx'

const columns = ['date', 'event', 'place', 'who', 'documents', 'sources'] as const

interface MeetingTableProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly meetings: ReadonlyArray<EventAccount>
}

/** Every meeting in the order of time; narrowed by who took part, where, the stage that tells it, and whether a source is named. */
export function MeetingTable({edition, locale, meetings}: MeetingTableProps): ReactNode {
  const t = useTranslations('Meetings')
  const option = ({id, names}: Entity) => ({value: id, label: names[locale].name})
  const filters: ReadonlyArray<Filter> = [
    {name: 'who', label: t('filters.who'), options: attendantsOf(edition).map(option)},
    {name: 'where', label: t('filters.where'), options: meetingPlacesOf(edition).map(option)},
    {name: 'stage', label: t('filters.stage'), options: edition.divisions.map(({id, title}) => ({value: id, label: title[locale]}))},
    {
      name: 'cited',
      label: t('filters.cited'),
      options: [
        {value: 'yes', label: t('hasSource')},
        {value: 'no', label: t('noSource')}
      ]
    }
  ]
  return (
    <section {...{[hooks.filtered]: ''}}>
      <FilterPanel filters={filters.filter(({options}) => options.length > 0)} />
      <div className="scroll" role="region" aria-label={t('inOrder')} tabIndex={0}>
        <table className="stacks meetings">
          <caption>{t('inOrder')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {meetings.map((account) => (
              <MeetingRow key={account.event.id} account={account} edition={edition} locale={locale} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
