import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {claimSources} from '#lib/citations/claim-sources.ts'
import {itemLabel, type Edition, type EntityId, type Locale} from '#lib/edition/index.ts'
import {claimsOf} from '#lib/entities/claims-of.ts'
import {placeRoute} from '#lib/routes/place-route.ts'
import {claimRoute} from '#lib/routes/routes.ts'
import {ClaimName} from '../parts/claim-name.tsx'
import {Spaced} from '../parts/spaced.tsx'

interface DossierClaimsProps {
  readonly edition: Edition
  readonly entity: EntityId
  readonly locale: Locale
}

/** The claims that name an entity, each with the sources that stand for it. */
export function DossierClaims({edition, entity, locale}: DossierClaimsProps): ReactNode {
  const t = useTranslations('Entities')
  const claims = claimsOf(edition, entity)
  if (claims.length === 0) return undefined
  return (
    <section className="dossier">
      <h2>{t('claims')}</h2>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            <a href={claimRoute(locale, edition.id, claim.id)}>
              <ClaimName edition={edition} claim={claim} />
            </a>
            <small>
              {' — '}
              <Spaced>
                {claimSources(edition, claim).map(({id}) => (
                  <a key={id} href={placeRoute(locale, edition, id)}>
                    [{itemLabel(id)}]
                  </a>
                ))}
              </Spaced>
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
