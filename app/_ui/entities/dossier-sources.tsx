import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {itemLabel, type Edition, type EntityId, type Locale, type ReferenceItem} from '#lib/edition/index.ts'
import {sourceRoles, sourcesOf} from '#lib/entities/sources-of.ts'
import {placeRoute} from '#lib/routes/place-route.ts'
import {useDateText} from '../parts/date-text.ts'

interface DossierSourcesProps {
  readonly edition: Edition
  readonly entity: EntityId
  readonly locale: Locale
}

/** The sources that an entity wrote, that it is, and that are about it. */
export function DossierSources({edition, entity, locale}: DossierSourcesProps): ReactNode {
  const t = useTranslations('Entities')
  const dateText = useDateText()
  return sourceRoles.map((role) => {
    const sources = sourcesOf(edition, entity, role)
    if (sources.length === 0) return undefined
    return (
      <section key={role} className="dossier">
        <h2>{t(`sources.${role}`)}</h2>
        <ul>
          {sources.map(({date, id, lang, title, url}) => (
            <li key={id}>
              <a href={placeRoute(locale, edition, id)}>[{itemLabel(id)}]</a>{' '}
              <span lang={title === undefined ? undefined : lang}>{title ?? url}</span>
              {date && <small> {dateText(date)}</small>}
            </li>
          ))}
        </ul>
        {role === 'author' && sources.some(isGuess(entity)) && <p className="facts">{t('authorIsAGuess')}</p>}
      </section>
    )
  })
}

/** Whether that an entity wrote a source is a guess. */
function isGuess(entity: EntityId): (source: ReferenceItem) => boolean {
  return ({authors}) => authors.some((author) => author.entity === entity && author.certainty === 'low')
}
