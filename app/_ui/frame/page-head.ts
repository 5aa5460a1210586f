import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import {basePath, type EditionPage} from '#lib/routes/routes.ts'
import {defaultLocale, type Edition, type Locale, locales} from '#lib/edition/index.ts'
import {highwireTags} from '#lib/metadata/highwire-tags.ts'
import {pageMetadata} from '#lib/metadata/page-metadata.ts'
import {recordLocale} from '#lib/metadata/record-locale.ts'

/** The title of an edition in a language of the interface, or in its first language. */
export function titleIn({metadata, languages}: Edition, locale: Locale): {readonly title: string; readonly lang: string} {
  const lang = metadata.title[locale] === undefined ? languages[0]! : locale
  return {title: metadata.title[lang]!, lang}
}

interface PageHeadOptions {
  readonly edition: Edition
  readonly locale: Locale
  readonly page: EditionPage
  /** What the page shows, where its kind does not say it. */
  readonly name?: string
  /** Whether the page is one that reference managers take the article from. */
  readonly isRecord?: boolean
}

/** Head of a page of an edition. */
export async function pageHead(
  {edition, locale, page, name, isRecord = false}: PageHeadOptions,
  routeIn: (locale: string) => string
): Promise<Metadata> {
  const t = await getTranslations({locale, namespace: 'Frame'})
  const {title} = titleIn(edition, locale)
  const own = name ?? (page && t(`pages.${page}`))
  const description = t('description', {page: own || t('pages.title'), summary: edition.metadata.summary[locale]})
  const tags = isRecord && locale === recordLocale(edition, locales, defaultLocale) ? highwireTags(edition, locale) : {}
  return pageMetadata({title: own ? `${own} · ${title}` : title, description, locale, locales, tags}, routeIn, `${basePath}/`)
}
