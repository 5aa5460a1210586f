import type {ReactNode} from 'react'
import {useTranslations} from 'next-intl'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {drawPlaces} from '#lib/map/draw-places.ts'
import type {EventTold} from '#lib/map/events-told.ts'
import type {Region} from '#lib/map/fit-region.ts'
import type {MapPlace} from '#lib/map/map-places.ts'
import {scaleRegion} from '#lib/map/scale-region.ts'
import {EventOrder} from './event-order.tsx'
import {PlaceMap} from './place-map.tsx'

/** In units of the drawing: on a phone a unit is a pixel. */
const width = 344

interface SmallMapProps {
  readonly edition: Edition
  readonly locale: Locale
  readonly region: Region
  readonly places: ReadonlyArray<MapPlace>
  /** The events of the choice, drawn and not. */
  readonly events: ReadonlyArray<EventTold>
  readonly id: string
  readonly name: string
}

/** Where the events of one choice happened, and which they are. Where none of them has a place to be drawn, the list stands alone. */
export function SmallMap({edition, events, id, locale, name, places, region}: SmallMapProps): ReactNode {
  const t = useTranslations('Map')
  const isDrawn = ({event}: EventTold): boolean => events.some((told) => told.event.id === event.id)
  const shown = places.filter((place) => place.drawing !== 'none' && place.events.some(isDrawn))
  const scaled = scaleRegion(region, width)
  return (
    <section className="small-map" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      {shown.length > 0 && (
        <PlaceMap
          edition={edition.id}
          locale={locale}
          region={scaled}
          factor={scaled.factor}
          drawing={drawPlaces(scaled, shown, {all: places, hasCounts: false, isDrawn, locale})}
          id={`${id}-map`}
          title={name}
          description={t('smallText', {events: events.length, places: shown.length})}
        />
      )}
      <EventOrder edition={edition} events={events} locale={locale} />
    </section>
  )
}
