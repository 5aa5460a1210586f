import '#app/_styles/tables.css'
import '#app/_ui/citations/citations.css'
import '#app/_ui/map/map.css'
import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {PageFrame} from '#app/_ui/frame/page-frame.tsx'
import {pageHead} from '#app/_ui/frame/page-head.ts'
import {editionIn} from '#app/_ui/frame/page-params.ts'
import {AboutMap} from '#app/_ui/map/about-map.tsx'
import {EventFilters} from '#app/_ui/map/event-filters.tsx'
import {EventOrder} from '#app/_ui/map/event-order.tsx'
import {PlaceMap} from '#app/_ui/map/place-map.tsx'
import {PlaceTable} from '#app/_ui/map/place-table.tsx'
import {SmallMap} from '#app/_ui/map/small-map.tsx'
import {stageAnchor} from '#app/_ui/map/stage-anchor.ts'
import {RegisterMenu} from '#app/_ui/parts/register-menu.tsx'
import {eventKinds} from '#lib/edition/index.ts'
import {drawPlaces} from '#lib/map/draw-places.ts'
import {eventsTold} from '#lib/map/events-told.ts'
import {fitRegion} from '#lib/map/fit-region.ts'
import {mapPlaces} from '#lib/map/map-places.ts'
import {registerRoute} from '#lib/routes/routes.ts'

type Props = PageProps<'/[locale]/[edition]/map'>

/** In units of the drawing: the width of the whole map, and the room around its outermost places, which their names need. */
const width = 720
const margin = 48

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Map'})
  return pageHead({edition, locale, page: 'entities', name: t('title')}, (other) => registerRoute(other, edition.id, 'map'))
}

export default async function MapPage({params}: Props): Promise<ReactNode> {
  const {edition, locale} = await editionIn(params)
  const t = await getTranslations({locale, namespace: 'Map'})
  const places = mapPlaces(edition)
  const told = eventsTold(edition)
  const drawn = places.filter(({drawing}) => drawing !== 'none')
  const positions = drawn.flatMap(({entity: {coordinates}}) => (coordinates === undefined ? [] : [coordinates]))
  const region = positions.length > 0 ? fitRegion(positions, width, margin) : undefined
  const kinds = eventKinds.filter((kind) => told.some(({event}) => event.kind === kind))
  return (
    <PageFrame
      locale={locale}
      edition={edition}
      current="entities"
      pathIn={(other) => registerRoute(other, edition.id, 'map')}
      scripts={['register']}
    >
      <div className="wide map-page">
        <h1>{t('title')}</h1>
        <p className="lead">
          {t('lead', {
            places: places.length,
            drawn: String(drawn.length),
            events: told.length,
            placed: String(told.filter(({event}) => event.where).length)
          })}
        </p>
        <RegisterMenu edition={edition} locale={locale} current="map" />
        <section {...{[hooks.filtered]: ''}}>
          {region && (
            <>
              {told.length > 0 && <EventFilters edition={edition} locale={locale} />}
              <figure>
                <div className="scroll" role="region" aria-label={t('region')} tabIndex={0}>
                  <PlaceMap
                    edition={edition.id}
                    locale={locale}
                    region={region}
                    drawing={drawPlaces(region, drawn, {all: places, hasCounts: true, locale})}
                    id="whole-map"
                    title={t('title')}
                    description={t('text', {drawn: drawn.length})}
                  />
                </div>
                <figcaption>{t('caption')}</figcaption>
              </figure>
            </>
          )}
          {told.length > 0 && (
            <>
              <h2 id="in-order">{t('inOrder')}</h2>
              <EventOrder edition={edition} events={told} locale={locale} isFiltered />
            </>
          )}
        </section>
        {region && edition.divisions.length > 0 && (
          <section aria-labelledby="by-stage">
            <h2 id="by-stage">{t('byStage')}</h2>
            <p>{t('byStageText')}</p>
            <div className="small-maps">
              {edition.divisions.map((division) => (
                <SmallMap
                  key={division.id}
                  {...{edition, locale, places, region}}
                  id={stageAnchor(division.id)}
                  name={division.title[locale]}
                  events={told.filter(({divisions}) => divisions.includes(division))}
                />
              ))}
            </div>
          </section>
        )}
        {region && kinds.length > 0 && (
          <section aria-labelledby="by-kind">
            <h2 id="by-kind">{t('byKind')}</h2>
            <div className="small-maps">
              {kinds.map((kind) => (
                <SmallMap
                  key={kind}
                  {...{edition, locale, places, region}}
                  id={`map-${kind}`}
                  name={t(`kind.${kind}`)}
                  events={told.filter(({event}) => event.kind === kind)}
                />
              ))}
            </div>
          </section>
        )}
        {places.length > 0 && (
          <>
            <h2 id="places">{t('places')}</h2>
            <PlaceTable edition={edition} places={places} locale={locale} />
          </>
        )}
        {region ? <AboutMap /> : <p>{t('nothing')}</p>}
      </div>
    </PageFrame>
  )
}
