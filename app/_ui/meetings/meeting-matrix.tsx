import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Entity, Locale} from '#lib/edition/index.ts'
import type {EventAccount} from '#lib/entities/event-accounts.ts'
import {attendantsOf} from '#lib/entities/meetings.ts'
import {meetingAnchor} from '#lib/routes/anchors.ts'
import {useDateText} from '../parts/date-text.ts'

interface MeetingMatrixProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly meetings: ReadonlyArray<EventAccount>
}

/** Events by people, a mark where somebody takes part; each event leads to its row of the table. */
export function MeetingMatrix({edition, locale, meetings}: MeetingMatrixProps): ReactNode {
  const t = useTranslations('Meetings')
  const dateText = useDateText()
  const attendants = attendantsOf(edition)
  const attended = meetings.filter(({event}) => event.participants.length > 0)
  if (attended.length === 0) return undefined
  return (
    <section>
      <h2 id="people-by-events">{t('matrix')}</h2>
      <p className="facts">{t('matrixText')}</p>
      <div className="scroll" role="region" aria-labelledby="people-by-events" tabIndex={0}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t('columns.event')}</th>
              {attendants.map(({id, names}) => (
                <th key={id} scope="col">
                  <span>{names[locale].name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attended.map(({event}) => (
              <tr key={event.id}>
                <th scope="row">
                  <a href={`#${meetingAnchor(event.id)}`}>{event.names[locale].name}</a>{' '}
                  {event.dates && <small>{dateText(event.dates)}</small>}
                </th>
                {attendants.map((attendant) => (
                  <td key={attendant.id}>
                    <Mark attendant={attendant} event={event} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Full where the article says so, hollow where it is taken from the context. */
function Mark({attendant: {id}, event: {participants}}: {readonly attendant: Entity; readonly event: Entity}): ReactNode {
  const t = useTranslations('Meetings')
  const own = participants.filter(({of, who}) => who === id || of === id)
  if (own.length === 0) return undefined
  const isSaid = own.some(({inferred}) => !inferred)
  return (
    <span role="img" aria-label={t(isSaid ? 'took' : 'tookInferred')}>
      {isSaid ? '●' : '○'}
    </span>
  )
}
