import {localeOf, type Edition, type Locale} from '#lib/edition/index.ts'

/**
 * The one language of the interface whose pages carry the record for reference managers: that of the work, or the default where
 * the interface does not have it.
 *
 * Search engines for scholars ask for metadata in the language of the work only, and a reference manager that finds two records
 * takes the first, or both.
 */
export function recordLocale({metadata}: Pick<Edition, 'metadata'>): Locale {
  return localeOf(metadata.lang)
}
