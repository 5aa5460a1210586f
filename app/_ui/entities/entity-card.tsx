import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import * as hooks from '#app/_browser/hooks.ts'
import {entityRoute} from '#lib/routes/routes.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {type Edition, type Entity, type Locale, locales} from '#lib/edition/index.ts'
import {useLanguageName} from '../parts/language-name.ts'

/** What is shown beside a mention: the names in three languages, a sentence, how often the article names it. */
export function EntityCard({
  edition,
  entity,
  locale
}: {
  readonly edition: Edition
  readonly entity: Entity
  readonly locale: Locale
}): ReactNode {
  const t = useTranslations('Entities')
  const languageName = useLanguageName()
  const name = entity.names[locale].name
  return (
    <div className="card" {...{[hooks.card]: ''}} role="group" lang={locale} aria-label={name}>
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
        <a href={`${entityRoute(locale, edition.id, entity.id)}#mentions`}>
          {t('mentions', {count: occurrencesOf(edition, entity.id).length})}
        </a>
      </p>
      <p className="light" role="status" hidden>
        <button
          type="button"
          {...{
            [hooks.light]: entity.id,
            [hooks.sayLit]: t('lit', {name}),
            [hooks.sayLitAt]: t('litAt', {name, count: '{count}', at: '{at}'}),
            [hooks.sayEarlier]: t('previousMention'),
            [hooks.sayLater]: t('nextMention'),
            [hooks.sayUnlit]: t('unlit'),
            [hooks.sayFailed]: t('lightFailed')
          }}
        >
          {t('light')}
        </button>
      </p>
    </div>
  )
}
