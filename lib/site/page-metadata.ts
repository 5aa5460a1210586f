import {absolute} from '#lib/address/routes.ts'

/** Head of a page as Next takes it: title, description, its own address and its versions in the other languages of the interface. */
export interface PageMetadata {
  readonly title: string
  readonly description: string
  readonly alternates: {readonly canonical: string; readonly languages: Readonly<Record<string, string>>}
}

/**
 * Every version lists all versions, itself included, and the language choice of the site as default
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function pageMetadata(
  {title, description, locale, locales}: {readonly title: string; readonly description: string; readonly locale: string; readonly locales: ReadonlyArray<string>},
  routeIn: (locale: string) => string,
  root: string
): PageMetadata {
  const languages = Object.fromEntries(locales.map((other) => [other, absolute(routeIn(other))]))
  return {title, description, alternates: {canonical: absolute(routeIn(locale)), languages: {...languages, 'x-default': absolute(root)}}}
}
