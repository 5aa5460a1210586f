import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import type {Edition, Entity, Locale} from '#lib/edition/index.ts'
import {entityRoute} from '#lib/routes/routes.ts'

interface SignedDocumentsProps {
  readonly documents: ReadonlyArray<Entity>
  readonly edition: Edition
  readonly locale: Locale
}

/** What was signed or adopted on an event, each with which of the two. */
export function SignedDocuments({documents, edition, locale}: SignedDocumentsProps): ReactNode {
  const t = useTranslations('Meetings')
  if (documents.length === 0) return undefined
  return (
    <ul className="participants">
      {documents.map(({id, names, occasion}) => (
        <li key={id}>
          <a href={entityRoute(locale, edition.id, id)}>{names[locale].name}</a> {occasion && <small>{t(`act.${occasion.act}`)}</small>}
        </li>
      ))}
    </ul>
  )
}
