import './map.css'
import type {ReactNode} from 'react'
import {useTranslations} from 'next-intl'
import type {EditionId, Locale} from '#lib/edition/index.ts'
import type {PlacesDrawing} from '#lib/map/draw-places.ts'
import type {Region} from '#lib/map/fit-region.ts'
import {mapAnchor} from '#lib/routes/anchors.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {Spaced} from '../parts/spaced.tsx'
import {MapMark} from './map-mark.tsx'

/** The land of the page, which it holds once. */
const landId = 'map-land'

interface PlaceMapProps {
  readonly edition: EditionId
  readonly locale: Locale
  readonly region: Region
  readonly drawing: PlacesDrawing
  /** Of the title and the description of the drawing. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** By what the land of the page is scaled; the drawing that holds it says nothing. */
  readonly factor?: number
}

/** Places on land and sea: each mark is a link to the place’s entry, with its name and its counts. */
export function PlaceMap({description, drawing, edition, factor, id, locale, region, title}: PlaceMapProps): ReactNode {
  const t = useTranslations('Map')
  const isWhole = factor === undefined
  return (
    <svg
      className="place-map"
      viewBox={`0 0 ${region.width} ${region.height}`}
      width={region.width}
      height={region.height}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <Spaced>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {isWhole ? (
          <path id={landId} className="land" d={region.land} vectorEffect="non-scaling-stroke" />
        ) : (
          <use href={`#${landId}`} transform={`scale(${factor})`} />
        )}
        {drawing.routes.map(({box, leader, lines, place, points}) => (
          <a
            key={place.entity.id}
            id={isWhole ? mapAnchor(place.entity.id) : undefined}
            className="route"
            href={entityRoute(locale, edition, place.entity.id)}
            aria-label={t('routeMark', {name: place.entity.names[locale].name, mentions: place.mentions})}
          >
            <polyline points={points.map(([x, y]) => `${x},${y}`).join(' ')} />
            <MapMark box={box} leader={leader} lines={lines} />
          </a>
        ))}
        {drawing.marks.map(({at, box, count, dot, leader, lines, place, squares}) => (
          <a
            key={place.entity.id}
            id={isWhole ? mapAnchor(place.entity.id) : undefined}
            className={place.drawing}
            href={entityRoute(locale, edition, place.entity.id)}
            aria-label={
              isWhole
                ? t('mark', {name: place.entity.names[locale].name, mentions: place.mentions, events: squares.length})
                : t('smallMark', {name: place.entity.names[locale].name, events: squares.length})
            }
          >
            <MapMark box={box} leader={leader} lines={lines} count={count} squares={squares} locale={locale} isFiltered={isWhole} />
            {dot !== undefined && <circle cx={at[0]} cy={at[1]} r={dot} />}
          </a>
        ))}
      </Spaced>
    </svg>
  )
}
