import {linkAddress, permanentAddress} from '#lib/routes/routes.ts'

/** A page's own address, and its versions in the languages of the interface, as Next takes them. */
export interface Alternates {
  /** Left out where the address of the site is not known: it would say nothing. */
  readonly canonical?: string
  readonly languages: Readonly<Record<string, string>>
}

/**
 * Every version lists all versions, itself included, and the language choice of the site as default
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function alternatesOf(route: string, locales: ReadonlyArray<string>, routeIn: (locale: string) => string, root: string): Alternates {
  const canonical = permanentAddress(route)
  return {
    ...(canonical !== undefined && {canonical}),
    languages: {...Object.fromEntries(locales.map((locale) => [locale, linkAddress(routeIn(locale))])), 'x-default': linkAddress(root)}
  }
}
