import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityOf, type Edition, type EntityId, type EntityType, type Locale} from '#lib/edition/index.ts'
import {companionsOf} from '#lib/entities/companions-of.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {Spaced} from '../parts/spaced.tsx'

/** What a reader asks for: with whom, where, in which body, over which document. Events stand in a list of their own. */
const types = ['person', 'place', 'org', 'work', 'award', 'people'] as const satisfies ReadonlyArray<EntityType>

/** Companions of a type that are named; who stands together with half the register is not told apart by more. */
const most = 8

interface DossierCompanionsProps {
  readonly edition: Edition
  readonly entity: EntityId
  readonly locale: Locale
}

/** With whom, where and with what an entity stands in one sentence, and in how many. */
export function DossierCompanions({edition, entity, locale}: DossierCompanionsProps): ReactNode {
  const t = useTranslations('Entities')
  const companions = companionsOf(edition, entity)
  const named = types.flatMap((type) => {
    const own = companions.filter((companion) => entityOf(edition, companion.entity).type === type).slice(0, most)
    return own.length === 0 ? [] : [{type, own}]
  })
  if (named.length === 0) return undefined
  return (
    <section className="dossier">
      <h2>{t('companions')}</h2>
      <dl className="facts">
        {named.map(({own, type}) => (
          <div key={type}>
            <dt>{t(`section.${type}`)}</dt>
            <dd>
              <Spaced>
                {own.map(({entity: id, sentences}) => (
                  <span key={id}>
                    <a href={entityRoute(locale, edition.id, id)}>{entityOf(edition, id).names[locale].name}</a> <small>{sentences}</small>
                  </span>
                ))}
              </Spaced>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
