import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityOf, type Edition, type Entity, type Locale} from '#lib/edition/index.ts'
import type {EventAccount} from '#lib/entities/event-accounts.ts'
import {attendantsOf, takesPart} from '#lib/entities/meetings.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {Spaced} from '../parts/spaced.tsx'

interface MeetingWaysProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly meetings: ReadonlyArray<EventAccount>
}

/** Links to what one person or state took part in, and to what happened in one place, each on its own page in order; with how many. */
export function MeetingWays({edition, locale, meetings}: MeetingWaysProps): ReactNode {
  const t = useTranslations('Meetings')
  const attendants = attendantsOf(edition)
  const places = [...new Set(meetings.map(({event}) => event.where))].flatMap((id) => (id === undefined ? [] : [entityOf(edition, id)]))
  const attended = ({id}: Entity): number => meetings.filter(({event}) => takesPart(event, id)).length
  const ways = [
    {name: 'byPerson', anchor: 'takes-part', entities: attendants.filter(({type}) => type === 'person'), count: attended},
    {name: 'byState', anchor: 'takes-part', entities: attendants.filter(({type}) => type !== 'person'), count: attended},
    {name: 'byPlace', anchor: 'events', entities: places, count: ({id}: Entity) => meetings.filter(({event}) => event.where === id).length}
  ] as const
  return ways
    .filter(({entities}) => entities.length > 0)
    .map(({anchor, count, entities, name}) => (
      <nav key={name} className="choice meeting-ways" aria-label={t(name)}>
        <Spaced>
          <span>{t(name)}</span>
          {entities.map((entity) => (
            <a key={entity.id} href={`${entityRoute(locale, edition.id, entity.id)}#${anchor}`}>
              {entity.names[locale].name} {count(entity)}
            </a>
          ))}
        </Spaced>
      </nav>
    ))
}
