/** Languages of the interface, in which all prose of ours stands. The languages of the texts are another matter: see `Lang`. */
export const locales = ['ky', 'ru', 'en'] as const
export type Locale = (typeof locales)[number]

/** Where no language is asked for. */
export const defaultLocale: Locale = 'en'

/** Prose of ours: one text for each language of the interface. */
export type Localized = Readonly<Record<Locale, string>>
