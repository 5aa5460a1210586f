import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {registerOf, sortForm} from '#lib/entities/register.ts'
import {entityRoute, menuRoute, termRoute} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'

/** What stands in for the search where no scripts run: how a browser searches, and the index of names and terms. */
export function SearchWithoutScripts({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Search')
  const entities = useTranslations('Entities')
  return (
    <section className="without-scripts">
      <p>
        {t('without')} <a href={menuRoute(locale, edition, 'read')}>{t('text')}</a>
      </p>
      {registerOf(edition, locale).map(({entities: own, type}) => (
        <section key={type}>
          <h2>{entities(`section.${type}`)}</h2>
          <ul>
            {own.map((entity) => (
              <li key={entity.id}>
                <a href={entityRoute(locale, edition.id, entity.id)}>{sortForm(entity, locale)}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {edition.alignment.terms.length > 0 && (
        <section>
          <h2>{t('kinds.term')}</h2>
          <ul>
            {edition.alignment.terms.map(({id, names}) => (
              <li key={id}>
                <a href={termRoute(locale, edition.id, id)}>{names[locale]}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}
