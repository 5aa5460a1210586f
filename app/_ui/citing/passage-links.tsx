import type {ReactNode} from 'react'
import {citeRoute} from '#lib/routes/routes.ts'
import type {EditionId, Locale, Unit} from '#lib/edition/index.ts'
import {usePassageName} from '../parts/passage-name.ts'

interface PassageLinksProps {
  readonly edition: EditionId
  readonly units: ReadonlyArray<Unit>
  readonly locale: Locale
}

/** The ways to the citations of some passages. */
export function PassageLinks({edition, units, locale}: PassageLinksProps): ReactNode {
  const passageName = usePassageName()
  return (
    <ul className="passages">
      {units.map(({id}) => (
        <li key={id}>
          <a href={citeRoute(locale, edition, id)}>{passageName(id)}</a>
        </li>
      ))}
    </ul>
  )
}
