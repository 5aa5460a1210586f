import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityOf, type Edition, type EntityId, type Locale} from '#lib/edition/index.ts'
import type {EventAccount} from '#lib/entities/event-accounts.ts'
import {wholesOf} from '#lib/entities/wholes-of.ts'
import {meetingAnchor} from '#lib/routes/anchors.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {useDateText} from '../parts/date-text.ts'
import {filterEntry} from '../parts/filter-entry.ts'
import {ParticipantList} from '../parts/participant-list.tsx'
import {PlaceLink} from '../parts/place-link.tsx'
import {SignedDocuments} from '../parts/signed-documents.tsx'
import {SourceLinks} from '../parts/source-links.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface MeetingRowProps {
  readonly account: EventAccount
  readonly edition: Edition
  readonly locale: Locale
}

/** An event of the table: when, what, in which sentence and on which occasion, where, who, what was signed, on which source. */
export function MeetingRow({account: {citations, documents, event, sentences, stages, told}, edition, locale}: MeetingRowProps): ReactNode {
  const t = useTranslations('Meetings')
  const dateText = useDateText()
  const {dates, id, names, participants, partOf, where} = event
  const link = (to: EntityId): ReactNode => <a href={entityRoute(locale, edition.id, to)}>{entityOf(edition, to).names[locale].name}</a>
  const who = participants.flatMap((participant) => [participant.who, ...(participant.of === undefined ? [] : [participant.of])])
  const filters = filterEntry({
    who: [...new Set(who)].join(' '),
    where: wholesOf(edition, where).join(' '),
    stage: stages.map((stage) => stage.id).join(' '),
    cited: citations.length > 0 ? 'yes' : 'no'
  })
  return (
    <tr id={meetingAnchor(id)} {...filters}>
      <td data-label={t('columns.date')}>{dates === undefined ? t('undated') : dateText(dates)}</td>
      <th scope="row">
        <Spaced>
          <a href={entityRoute(locale, edition.id, id)}>{names[locale].name}</a>
          {told && (
            <small>
              <PlaceLink edition={edition} locale={locale} place={told.segment.id} />
            </small>
          )}
          {partOf !== undefined && (
            <small>
              {t('within')} {link(partOf)}
            </small>
          )}
        </Spaced>
      </th>
      <td data-label={t('columns.place')}>{where === undefined ? <small>{t('notSaid')}</small> : link(where)}</td>
      <td data-label={t('columns.who')}>
        {participants.length === 0 ? (
          <small>{t('notSaid')}</small>
        ) : (
          <ParticipantList edition={edition} locale={locale} participants={participants} />
        )}
      </td>
      <td data-label={t('columns.documents')}>
        <SignedDocuments documents={documents} edition={edition} locale={locale} />
      </td>
      <td data-label={t('columns.sources')}>
        <SourceLinks edition={edition} locale={locale} citations={citations} sentences={sentences.map(({segment}) => segment.id)} />
      </td>
    </tr>
  )
}
