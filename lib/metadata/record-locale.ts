import type {Edition} from '#lib/edition/index.ts'

/**
 * The one language of the interface whose pages carry the record for reference managers: that of the work, or the default where
 * the interface does not have it.
 *
 * Search engines for scholars ask for metadata in the language of the work only, and a reference manager that finds two records
 * takes the first, or both.
 */
export function recordLocale<Locale extends string>(edition: Edition, locales: ReadonlyArray<Locale>, defaultLocale: Locale): Locale {
  return locales.find((locale) => locale === edition.metadata.lang) ?? defaultLocale
}
