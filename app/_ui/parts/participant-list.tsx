import {useTranslations} from 'next-intl'
import {Fragment, type ReactNode} from 'react'
import {entityOf, type Capacity, type Edition, type EntityId, type Locale, type Participation} from '#lib/edition/index.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {PlaceLink} from './place-link.tsx'
import {Spaced} from './spaced.tsx'

/** Offices of one person: a state that stands with one was represented by somebody whom the article does not name. */
const ofOne: ReadonlyArray<Capacity> = ['president', 'head-of-state', 'leader', 'foreign-minister']

interface ParticipantListProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly participants: ReadonlyArray<Participation>
  /** Whether each has the sentences that say so beside it. */
  readonly hasSentences?: boolean
}

/** Who takes part, signs or agrees: each with the capacity, for whom, that nobody is named, and that it is taken from the context. */
export function ParticipantList({edition, hasSentences = false, locale, participants}: ParticipantListProps): ReactNode {
  const t = useTranslations('Meetings')
  const link = (id: EntityId): ReactNode => <a href={entityRoute(locale, edition.id, id)}>{entityOf(edition, id).names[locale].name}</a>
  return (
    <ul className="participants">
      {participants.map(({as, from, inferred, of, who}) => {
        const isUnnamed = as !== undefined && ofOne.includes(as) && entityOf(edition, who).type !== 'person'
        const capacity = as && t(`capacity.${as}`)
        const notes = [
          ...(capacity === undefined ? [] : [isUnnamed ? t('unnamed', {capacity}) : capacity]),
          ...(of === undefined ? [] : [link(of)]),
          ...(inferred ? [<i key="inferred">{t('inferred')}</i>] : [])
        ]
        return (
          <li key={`${who} ${as}`}>
            <Spaced>
              {link(who)}
              {notes.length > 0 && (
                <small>
                  (
                  {notes.map((note, index) => (
                    <Fragment key={index}>
                      {index > 0 && ', '}
                      {note}
                    </Fragment>
                  ))}
                  )
                </small>
              )}
              {hasSentences && from.map((segment) => <PlaceLink key={segment} edition={edition} locale={locale} place={segment} />)}
            </Spaced>
          </li>
        )
      })}
    </ul>
  )
}
