import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {entityRoute} from '#lib/address/routes.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import type {Edition, Entity} from '#lib/edition/index.ts'
import {locales, type UiLocale} from '#lib/i18n/locales.ts'
import {useLanguageName} from '../text/language-name.ts'

/** What is shown beside a mention: the names in three languages, a sentence, how often the article names it. */
export function EntityCard({edition, entity, locale}: {readonly edition: Edition; readonly entity: Entity; readonly locale: UiLocale}): ReactNode {
  const t = useTranslations('Entities')
  const languageName = useLanguageName()
  const name = entity.names[locale].name
  return (
    <div className="card" data-card="" role="group" lang={locale} aria-label={name}>
      <p className="kind">{t(`type.${entity.type}`)}</p>
      <p className="name">{name}</p>
      <dl>
        {locales
          .filter((lang) => lang !== locale)
          .map((lang) => (
            <div key={lang}>
              <dt>{languageName(lang)}</dt>
              <dd lang={lang}>{entity.names[lang].name}</dd>
            </div>
          ))}
      </dl>
      <p>{entity.description[locale]}</p>
      <p className="count">
        <a href={entityRoute(locale, edition.id, entity.id)}>{t('mentions', {count: occurrencesOf(edition, entity.id).length})}</a>
      </p>
    </div>
  )
}
