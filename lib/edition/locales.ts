import type {Lang} from './language-tag.ts'

/** Languages of the interface, in which all prose of ours stands. The languages of the texts are another matter: see `Lang`. */
export const locales = ['ky', 'ru', 'en'] as const
export type Locale = (typeof locales)[number]

/** Where no language is asked for. */
export const defaultLocale: Locale = 'en'

/** The language of our words beside a text in `lang`: its own where it is one of ours, else the default. tests/edition/locales.test.ts. */
export function localeOf(lang: Lang): Locale {
  return locales.find((locale) => locale === lang) ?? defaultLocale
}

/** Prose of ours: one text for each language of the interface. */
export type Localized = Readonly<Record<Locale, string>>
