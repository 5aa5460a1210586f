import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import type {MapPlace} from '#lib/map/map-places.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {Spaced} from '../parts/spaced.tsx'
import {stageAnchor} from './stage-anchor.ts'

interface PlaceTableProps {
  readonly edition: Edition
  readonly places: ReadonlyArray<MapPlace>
  readonly locale: Locale
}

/** All that the map shows, and the places that it does not, in words and figures. */
export function PlaceTable({edition, locale, places}: PlaceTableProps): ReactNode {
  const t = useTranslations('Map')
  const hasStages = edition.divisions.length > 0
  return (
    <div className="scroll" role="region" aria-label={t('places')} tabIndex={0}>
      <table className="place-table">
        <thead>
          <tr>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('mentions')}</th>
            <th scope="col">{t('events')}</th>
            {hasStages && <th scope="col">{t('stages')}</th>}
            <th scope="col">{t('drawn')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({divisions, drawing, entity, events, eventsWithParts, mentions}) => (
            <tr key={entity.id}>
              <th scope="row">
                <a href={entityRoute(locale, edition.id, entity.id)}>{entity.names[locale].name}</a>
              </th>
              <td>{mentions}</td>
              <td>
                {events.length}
                {eventsWithParts > events.length && <small> {t('withParts', {count: String(eventsWithParts)})}</small>}
              </td>
              {hasStages && (
                <td>
                  <Spaced>
                    {divisions.map((division) => (
                      <a
                        key={division.id}
                        href={`#${stageAnchor(division.id)}`}
                        aria-label={`${edition.divisions.indexOf(division) + 1}. ${division.title[locale]}`}
                      >
                        {edition.divisions.indexOf(division) + 1}
                      </a>
                    ))}
                  </Spaced>
                </td>
              )}
              <td>{t(`drawing.${drawing}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
