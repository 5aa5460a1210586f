import {
  citeRoute,
  claimRoute,
  editionPages,
  entityRoute,
  pageRoute,
  parallelRoute,
  permanentAddress,
  readRoute,
  reportPages,
  reportRoute,
  registerPages,
  registerRoute,
  reviewRoute,
  sectionRoute,
  shelfRoute,
  termRoute
} from '#lib/routes/routes.ts'
import {languageChoices} from '#lib/alignment/language-choices.ts'
import {termTable} from '#lib/alignment/term-table.ts'
import {readingLanguages, translatedSections, type Edition} from '#lib/edition/index.ts'

/** A page of the site with its versions in the languages of the interface. */
export interface SitemapEntry {
  readonly url: string
  readonly languages: Record<string, string>
  /** Day of the edition's version, ISO 8601. */
  readonly lastModified: string
}

/**
 * Every page of every edition, in every language of the interface (https://www.sitemaps.org/protocol.html), but how to cite
 * single passages: the passages themselves are what should be found.
 *
 * Empty where the address of the site is not known, because its addresses must be whole; `publish` leaves the file out then.
 */
export function sitemapOf(editions: ReadonlyArray<Edition>, locales: ReadonlyArray<string>): ReadonlyArray<SitemapEntry> {
  const entriesOf = (routeIn: (locale: string) => string, lastModified: string): ReadonlyArray<SitemapEntry> => {
    const languages = Object.fromEntries(
      locales.flatMap((locale) => {
        const address = permanentAddress(routeIn(locale))
        return address === undefined ? [] : [[locale, address] as const]
      })
    )
    return Object.values(languages).map((url) => ({url, languages, lastModified}))
  }
  const newest =
    editions
      .map(({metadata}) => metadata.versionDate)
      .sort()
      .at(-1) ?? ''
  return [
    ...entriesOf(shelfRoute, newest),
    ...editions.flatMap((edition) => {
      const {
        claims,
        entities,
        id,
        languages,
        metadata: {versionDate}
      } = edition
      const routes: ReadonlyArray<(locale: string) => string> = [
        ...editionPages.map((page) => (locale: string) => pageRoute(locale, id, page)),
        ...readingLanguages(edition)
          .slice(1)
          .map((lang) => (locale: string) => readRoute(locale, edition, lang)),
        ...languageChoices(languages)
          .filter((choice) => choice.length < languages.length)
          .map((choice) => (locale: string) => parallelRoute(locale, id, choice)),
        ...translatedSections(edition).flatMap((section) =>
          languageChoices(languages).map(
            (choice) => (locale: string) => sectionRoute(locale, id, section.id, choice.length < languages.length ? choice : [])
          )
        ),
        ...reportPages.slice(1).map((page) => (locale: string) => reportRoute(locale, id, page)),
        ...claims.map((claim) => (locale: string) => claimRoute(locale, id, claim.id)),
        ...registerPages.slice(1).map((page) => (locale: string) => registerRoute(locale, id, page)),
        (locale) => reviewRoute(locale, id),
        (locale) => citeRoute(locale, id),
        ...termTable(edition).map((term) => (locale: string) => termRoute(locale, id, term.id)),
        ...entities.map((entity) => (locale: string) => entityRoute(locale, id, entity.id))
      ]
      return routes.flatMap((routeIn) => entriesOf(routeIn, versionDate))
    })
  ]
}
