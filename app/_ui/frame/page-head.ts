import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import {basePath, type EditionPage} from '#lib/address/routes.ts'
import {locales, type UiLocale} from '#lib/i18n/locales.ts'
import type {Edition} from '#lib/edition/index.ts'
import {pageMetadata} from '#lib/site/page-metadata.ts'

/** The title of an edition in a language of the interface, or in its first language. */
export function titleIn({metadata, languages}: Edition, locale: UiLocale): {readonly title: string; readonly lang: string} {
  const lang = metadata.title[locale] === undefined ? languages[0]! : locale
  return {title: metadata.title[lang]!, lang}
}

/** Head of a page of an edition. `name` says what the page shows, where its kind does not. */
export async function pageHead(
  {edition, locale, page, name}: {readonly edition: Edition; readonly locale: UiLocale; readonly page: EditionPage; readonly name?: string},
  routeIn: (locale: string) => string
): Promise<Metadata> {
  const t = await getTranslations({locale, namespace: 'Frame'})
  const {title} = titleIn(edition, locale)
  const own = name ?? (page && t(`pages.${page}`))
  const description = t('description', {page: own || t('pages.title'), summary: edition.metadata.summary[locale]})
  return pageMetadata({title: own ? `${own} · ${title}` : title, description, locale, locales}, routeIn, `${basePath}/`)
}
