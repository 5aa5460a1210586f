import {absolute} from '#lib/routes/routes.ts'
import type {HighwireTags} from './highwire-tags.ts'

/** Head of a page as Next takes it: title, description, its own address and its versions in the other languages of the interface. */
export interface PageMetadata {
  readonly title: string
  readonly description: string
  readonly alternates: {readonly canonical: string; readonly languages: Readonly<Record<string, string>>}
  /** `meta` tags by name, for the pages that carry the record of the article. */
  readonly other: Record<string, string | Array<string>>
}

export interface PageDescription {
  readonly title: string
  readonly description: string
  readonly locale: string
  readonly locales: ReadonlyArray<string>
  readonly tags?: HighwireTags
}

/**
 * Every version lists all versions, itself included, and the language choice of the site as default
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function pageMetadata(
  {title, description, locale, locales, tags = {}}: PageDescription,
  routeIn: (locale: string) => string,
  root: string
): PageMetadata {
  const languages = Object.fromEntries(locales.map((other) => [other, absolute(routeIn(other))]))
  const other = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]))
  return {
    title,
    description,
    alternates: {canonical: absolute(routeIn(locale)), languages: {...languages, 'x-default': absolute(root)}},
    other
  }
}
