import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Entity, Locale} from '#lib/edition/index.ts'
import {eventsOf} from '#lib/entities/events-of.ts'
import {attendantsOf, meetingPlacesOf, partsOf} from '#lib/entities/meetings.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {Spaced} from '../parts/spaced.tsx'

interface MeetingWaysProps {
  readonly edition: Edition
  readonly locale: Locale
}

/** Links to what one person or state took part in, and to what happened in one place, each on its own page in order; with how many stand there. */
export function MeetingWays({edition, locale}: MeetingWaysProps): ReactNode {
  const t = useTranslations('Meetings')
  const attendants = attendantsOf(edition)
  const attended = ({id}: Entity): number => partsOf(edition, id).length
  const ways = [
    {name: 'byPerson', anchor: 'takes-part', entities: attendants.filter(({type}) => type === 'person'), count: attended},
    {name: 'byState', anchor: 'takes-part', entities: attendants.filter(({type}) => type !== 'person'), count: attended},
    {name: 'byPlace', anchor: 'events', entities: meetingPlacesOf(edition), count: (place: Entity) => eventsOf(edition, place).length}
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
