/** Languages of the interface. The languages of the texts are another matter: see `Lang` of the model. */
export const locales = ['ky', 'ru', 'en'] as const
export type UiLocale = (typeof locales)[number]
export const defaultLocale: UiLocale = 'en'
