import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityOf, type Edition, type Entity, type Locale} from '#lib/edition/index.ts'
import {eventsOf} from '#lib/entities/events-of.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {entityRoute, passageRoute} from '#lib/routes/routes.ts'
import {useDateText} from '../parts/date-text.ts'
import {usePassageName} from '../parts/passage-name.ts'
import {Spaced} from '../parts/spaced.tsx'

interface DossierEventsProps {
  readonly edition: Edition
  readonly entity: Entity
  readonly locale: Locale
}

/** What happened, in the order of the dates: each event with its date, its place and the first sentence of the body that names it. */
export function DossierEvents({edition, entity, locale}: DossierEventsProps): ReactNode {
  const t = useTranslations('Entities')
  const dateText = useDateText()
  const passageName = usePassageName()
  const events = eventsOf(edition, entity)
  if (events.length === 0) return undefined
  return (
    <section className="dossier">
      <h2>{t(entity.type === 'place' ? 'eventsHere' : entity.type === 'event' ? 'eventsWithin' : 'eventsWith')}</h2>
      <ol>
        {events.map(({dates, id, names, where}) => {
          const first = occurrencesOf(edition, id).find(({unit}) => unit.part === 'body')
          return (
            <li key={id}>
              <Spaced>
                <span className="when">{dates === undefined ? t('undated') : dateText(dates)}</span>
                <a href={entityRoute(locale, edition.id, id)}>{names[locale].name}</a>
                {where !== undefined && where !== entity.id && (
                  <a href={entityRoute(locale, edition.id, where)}>
                    <small>{entityOf(edition, where).names[locale].name}</small>
                  </a>
                )}
                {first && (
                  <a className="place" href={passageRoute(locale, edition, first.unit, first.segment.id)}>
                    {passageName(first.segment.id)}
                  </a>
                )}
              </Spaced>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
