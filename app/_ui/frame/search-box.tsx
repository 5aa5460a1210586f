import {useTranslations} from 'next-intl'
import type {ReactNode} from 'react'
import {searchRoute} from '#lib/routes/routes.ts'
import type {Edition, Locale} from '#lib/edition/index.ts'

/** The search of an edition, on every page of it: its page answers. */
export function SearchBox({edition, locale}: {readonly edition: Edition; readonly locale: Locale}): ReactNode {
  const t = useTranslations('Search')
  return (
    <form className="search" action={searchRoute(locale, edition.id)} role="search">
      <input name="q" type="search" aria-label={t('query')} placeholder={t('title')} />
    </form>
  )
}
