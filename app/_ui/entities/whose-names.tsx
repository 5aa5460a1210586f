import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Locale} from '#lib/edition/index.ts'
import {attestedForms} from '#lib/entities/attested-forms.ts'
import {nameOwner, nameOwners} from '#lib/entities/name-owner.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {registerOf, sortForm} from '#lib/entities/register.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {Spaced} from '../parts/spaced.tsx'

/** The entries by whose their name in the interface’s language is, each a plain list that opens. */
export function WhoseNames({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Entities')
  const sorted = registerOf(edition, locale)
    .flatMap(({entities}) => entities)
    .map((entity) => ({entity, owner: nameOwner(entity, locale, attestedForms(occurrencesOf(edition, entity.id)))}))
  return (
    <section aria-labelledby="whose-names" className="whose">
      <h2 id="whose-names">{t('whose')}</h2>
      {nameOwners.map((owner) => {
        const own = sorted.filter((named) => named.owner === owner)
        return (
          own.length > 0 && (
            <details key={owner}>
              <summary>
                {t(`whoseName.${owner}`)} {own.length}
              </summary>
              <p>
                <Spaced>
                  {own.map(({entity}) => (
                    <a key={entity.id} href={entityRoute(locale, edition.id, entity.id)}>
                      {sortForm(entity, locale)}
                    </a>
                  ))}
                </Spaced>
              </p>
            </details>
          )
        )
      })}
    </section>
  )
}
