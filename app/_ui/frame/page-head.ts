import type {Metadata} from 'next'
import {getTranslations} from 'next-intl/server'
import {basePath, type EditionPage} from '#lib/routes/routes.ts'
import {type Edition, type Locale, locales, titleIn} from '#lib/edition/index.ts'
import {highwireTags} from '#lib/metadata/highwire-tags.ts'
import {pageMetadata} from '#lib/metadata/page-metadata.ts'
import {recordLocale} from '#lib/metadata/record-locale.ts'

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
  const tags = isRecord && locale === recordLocale(edition) ? highwireTags(edition, locale) : {}
  return pageMetadata({title: own ? `${own} · ${title}` : title, description, locale, locales, tags}, routeIn, `${basePath}/`)
}
