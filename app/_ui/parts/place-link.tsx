import type {ReactNode} from 'react'
import {placeRoute} from '#lib/routes/place-route.ts'
import {isInReferences, itemLabel, type Edition, type FindingPlace, type Locale} from '#lib/edition/index.ts'
import {usePassageName} from './passage-name.ts'

/** A place as readers call it, as a link: “¶ 12.2”, “[8]”, “[8 a]”. */
export function PlaceLink({
  edition,
  locale,
  place
}: {
  readonly edition: Edition
  readonly locale: Locale
  readonly place: FindingPlace
}): ReactNode {
  const passageName = usePassageName()
  return (
    <a className="place" href={placeRoute(locale, edition, place)}>
      {isInReferences(place) ? `[${itemLabel(place)}]` : passageName(place)}
    </a>
  )
}
