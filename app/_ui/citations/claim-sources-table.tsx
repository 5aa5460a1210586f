import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {claimDates, claimDatesInContext, sourceAge} from '#lib/citations/claim-dates.ts'
import {claimSources} from '#lib/citations/claim-sources.ts'
import {dateAxis} from '#lib/dates/date-axis.ts'
import {itemLabel, type Claim, type Edition} from '#lib/edition/index.ts'
import {useDateText} from '../parts/date-text.ts'
import {ClaimAxis} from './claim-axis.tsx'

/** The event of a claim and each of its sources in time: on one axis, and in words. */
export function ClaimSourcesTable({edition, claim}: {readonly edition: Edition; readonly claim: Claim}): ReactNode {
  const t = useTranslations('Citations')
  const dateText = useDateText()
  const dates = claimDatesInContext(edition, claim)
  const sources = claimSources(edition, claim)
  const axis = dateAxis([...dates.map(({mention}) => mention.when), ...sources.flatMap(({date}) => date ?? [])])
  const events = dates.flatMap(({mention}) => axis?.stretchOf(mention.when) ?? [])
  return (
    <>
      {dates.length === 0 && <p className="facts">{t('noEventDate')}</p>}
      {dates.length > 0 && claimDates(edition, claim.reach).length === 0 && <p className="facts">{t('eventDateNear')}</p>}
      <table className="stacks sources-in-time">
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('date')}</th>
            <th scope="col">{t('againstEvent')}</th>
            <td className="years" aria-hidden="true">
              {axis && (
                <>
                  <span>{axis.firstYear}</span> <span>{axis.lastYear}</span>
                </>
              )}
            </td>
          </tr>
        </thead>
        <tbody>
          {dates.length > 0 && (
            <tr>
              <th scope="row">{t('event')}</th>
              <td data-label={t('date')}>{[...new Set(dates.map(({mention}) => dateText(mention.when)))].join('; ')}</td>
              <td data-label={t('againstEvent')}>–</td>
              <td>
                <ClaimAxis events={events} sources={[]} />
              </td>
            </tr>
          )}
          {sources.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <a className="label" href={`#${item.id}`}>
                  {itemLabel(item.id)}
                </a>
              </th>
              <td data-label={t('date')}>{item.date === undefined ? '–' : dateText(item.date)}</td>
              <td data-label={t('againstEvent')}>{t(`age.${sourceAge(item, dates)}`)}</td>
              <td>
                <ClaimAxis events={events} sources={item.date && axis ? [axis.stretchOf(item.date)].flatMap((one) => one ?? []) : []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
