import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityOf, type Edition, type Entity, type Locale, type SegmentId} from '#lib/edition/index.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {useDateText} from '../parts/date-text.ts'
import {ParticipantList} from '../parts/participant-list.tsx'
import {PlaceLink} from '../parts/place-link.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface StatedFactsProps {
  readonly edition: Edition
  readonly entity: Entity
  readonly locale: Locale
}

/**
 * What the article itself states of an entity, each with the sentences that say so: who took part and what was signed; parties, signatories and
 * occasion of a document; offices of a person, and what it signed; by which document a name was changed.
 */
export function StatedFacts({edition, entity, locale}: StatedFactsProps): ReactNode {
  const t = useTranslations('Entities')
  const meetings = useTranslations('Meetings')
  const dateText = useDateText()
  const {earlierNames, id: self, occasion, participants, parties, signatories, statedOffices} = entity
  const {entities} = edition
  const people = {parties, participants, signatories}
  const line = ({id, names}: Entity, from: ReadonlyArray<SegmentId>, note?: string): ReactNode => (
    <li key={id}>
      <Spaced>
        <a href={entityRoute(locale, edition.id, id)}>{names[locale].name}</a>
        {note !== undefined && <small>{note}</small>}
        {from.map((segment) => (
          <PlaceLink key={segment} edition={edition} locale={locale} place={segment} />
        ))}
      </Spaced>
    </li>
  )
  const act = ({occasion: on}: Entity): string | undefined => on && meetings(`act.${on.act}`)
  const own = (part: 'parties' | 'signatories'): ReadonlyArray<ReactNode> =>
    entities.flatMap((work) => {
      const said = work[part].filter(({of, who}) => who === self || of === self)
      return said.length > 0 ? [line(work, [...new Set(said.flatMap(({from}) => from))])] : []
    })
  const lists: ReadonlyArray<
    readonly ['documents' | 'occasion' | 'signed' | 'partyTo' | 'renamedBy' | 'renames' | 'statedOffices', ReadonlyArray<ReactNode>]
  > = [
    [
      'statedOffices',
      statedOffices.map(({dates, from, title}) => (
        <li key={title.en}>
          <Spaced>
            <span>{[title[locale], ...(dates ? [dateText(dates)] : [])].join(', ')}</span>
            {from.map((segment) => (
              <PlaceLink key={segment} edition={edition} locale={locale} place={segment} />
            ))}
          </Spaced>
        </li>
      ))
    ],
    ['occasion', occasion ? [line(entityOf(edition, occasion.event), occasion.from, act(entity))] : []],
    ['documents', entities.filter((work) => work.occasion?.event === self).map((work) => line(work, work.occasion?.from ?? [], act(work)))],
    ['signed', own('signatories')],
    ['partyTo', own('parties')],
    ['renamedBy', earlierNames.flatMap(({decision, from}) => (decision === undefined ? [] : [line(entityOf(edition, decision), from)]))],
    [
      'renames',
      entities.flatMap((org) =>
        org.earlierNames.filter(({decision}) => decision === self).map(({from, names}) => line(org, from, `← ${names[locale]}`))
      )
    ]
  ]
  const hasFacts = [...Object.values(people), ...lists.map(([, items]) => items)].some((items) => items.length > 0)
  if (!hasFacts) return undefined
  return (
    <dl className="facts stated">
      {(['participants', 'parties', 'signatories'] as const)
        .filter((part) => people[part].length > 0)
        .map((part) => (
          <div key={part}>
            <dt>{t(part)}</dt>
            <dd>
              <ParticipantList edition={edition} locale={locale} participants={people[part]} hasSentences />
            </dd>
          </div>
        ))}
      {lists
        .filter(([, items]) => items.length > 0)
        .map(([name, items]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <ul className="participants">{items}</ul>
            </dd>
          </div>
        ))}
    </dl>
  )
}
