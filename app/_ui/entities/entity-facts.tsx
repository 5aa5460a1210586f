import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {placeDrawing} from '#lib/map/map-places.ts'
import {mapAnchor} from '#lib/routes/anchors.ts'
import {entityRoute, registerRoute} from '#lib/routes/routes.ts'
import {type Edition, type Entity, type EntityId, entityOf, type Locale} from '#lib/edition/index.ts'
import {useDateText} from '../parts/date-text.ts'
import {Spaced} from '../parts/spaced.tsx'

/** Dates, place, earlier names and authorities of an entity, as far as they are known. */
export function EntityFacts({
  edition,
  entity,
  locale
}: {
  readonly edition: Edition
  readonly entity: Entity
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Entities')
  const dateText = useDateText()
  const link = (id: EntityId): ReactNode => <a href={entityRoute(locale, edition.id, id)}>{entityOf(edition, id).names[locale].name}</a>
  const {authorities, coordinates, dates, earlierNames, offices, partOf, type, where} = entity
  const onMap = type === 'place' ? entity : where === undefined ? undefined : entityOf(edition, where)
  // A life that goes on is no institution’s term.
  const born =
    type === 'person' && dates?.kind === 'interval' && dates.end === 'open' && typeof dates.start !== 'string' ? dates.start : undefined
  return (
    <dl className="facts">
      {dates !== undefined && (born ? <Fact name={t('born')}>{dateText(born)}</Fact> : <Fact name={t('dates')}>{dateText(dates)}</Fact>)}
      {offices.length > 0 && (
        <Fact name={t('offices')}>
          {offices.map(({dates: term, seen, title}, index) => (
            <details key={index} className="office">
              <summary>{[title[locale], ...(term ? [dateText(term)] : [])].join(', ')}</summary>
              <q lang={seen.lang}>{seen.words}</q>{' '}
              <a href={seen.url} rel="external noopener">
                {seen.publisher}
              </a>
            </details>
          ))}
        </Fact>
      )}
      {where !== undefined && <Fact name={t('place')}>{link(where)}</Fact>}
      {partOf !== undefined && <Fact name={t('partOf')}>{link(partOf)}</Fact>}
      {coordinates && <Fact name={t('coordinates')}>{`${coordinates[0].toFixed(2)}°, ${coordinates[1].toFixed(2)}°`}</Fact>}
      {onMap !== undefined && placeDrawing(onMap) !== 'none' && (
        <Fact name={t('onMap')}>
          <a href={`${registerRoute(locale, edition.id, 'map')}#${mapAnchor(onMap.id)}`}>{onMap.names[locale].name}</a>
        </Fact>
      )}
      {earlierNames.map(({names, until}) => (
        <Fact key={names.en} name={t('earlierName')}>
          {names[locale]} {until !== undefined && t('until', {date: dateText(until)})}
        </Fact>
      ))}
      {authorities.length > 0 && (
        <Fact name={t('authorities')}>
          <Spaced>
            {authorities.map(({seenIn, url}) => (
              <span key={url}>
                <a href={url}>{url}</a> ({t('seenIn', {place: seenIn})})
              </span>
            ))}
          </Spaced>
        </Fact>
      )}
    </dl>
  )
}

function Fact({name, children}: {readonly name: string; readonly children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
