import {absolute, editionPages, entityRoute, pageRoute, parallelRoute, shelfRoute} from '#lib/address/routes.ts'
import {languageChoices} from '#lib/alignment/language-choices.ts'
import type {Edition} from '#lib/edition/index.ts'

/** A page of the site with its versions in the languages of the interface. */
export interface SitemapEntry {
  readonly url: string
  readonly languages: Record<string, string>
  /** Day of the edition's version, ISO 8601. */
  readonly lastModified: string
}

/** Every page of every edition, in every language of the interface (https://www.sitemaps.org/protocol.html). */
export function sitemapOf(editions: ReadonlyArray<Edition>, locales: ReadonlyArray<string>): ReadonlyArray<SitemapEntry> {
  const entriesOf = (routeIn: (locale: string) => string, lastModified: string): ReadonlyArray<SitemapEntry> => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, absolute(routeIn(locale))]))
    return Object.values(languages).map((url) => ({url, languages, lastModified}))
  }
  const newest = editions.map(({metadata}) => metadata.versionDate).sort().at(-1) ?? ''
  return [
    ...entriesOf(shelfRoute, newest),
    ...editions.flatMap(({entities, id, languages, metadata: {versionDate}}) => [
      ...editionPages.flatMap((page) => entriesOf((locale) => pageRoute(locale, id, page), versionDate)),
      ...languageChoices(languages)
        .filter((choice) => choice.length < languages.length)
        .flatMap((choice) => entriesOf((locale) => parallelRoute(locale, id, choice), versionDate)),
      ...entities.flatMap((entity) => entriesOf((locale) => entityRoute(locale, id, entity.id), versionDate))
    ])
  ]
}
