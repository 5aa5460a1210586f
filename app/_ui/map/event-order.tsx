import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityOf, type Edition, type Locale} from '#lib/edition/index.ts'
import type {EventTold} from '#lib/map/events-told.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {useDateText} from '../parts/date-text.ts'
import {Spaced} from '../parts/spaced.tsx'
import {filterByEvent} from './filter-by-event.ts'

interface EventOrderProps {
  readonly edition: Edition
  readonly events: ReadonlyArray<EventTold>
  readonly locale: Locale
  /** Whether the choices of the page narrow the list. */
  readonly isFiltered?: boolean
}

/** Events in the order of their dates, each with its place, or that the register names none. */
export function EventOrder({edition, events, isFiltered = false, locale}: EventOrderProps): ReactNode {
  const t = useTranslations('Map')
  const dateText = useDateText()
  return (
    <ol className={isFiltered ? 'events in-order' : 'events'}>
      {events.map((told) => {
        const {dates, id, names, where} = told.event
        return (
          <li key={id} {...(isFiltered && filterByEvent(told))}>
            <Spaced>
              <span className="when">{dates === undefined ? t('undated') : dateText(dates)}</span>
              <a href={entityRoute(locale, edition.id, id)}>{names[locale].name}</a>
              {where === undefined ? (
                <small>{t('placeless')}</small>
              ) : (
                <a className="where" href={entityRoute(locale, edition.id, where)}>
                  {entityOf(edition, where).names[locale].name}
                </a>
              )}
            </Spaced>
          </li>
        )
      })}
    </ol>
  )
}
