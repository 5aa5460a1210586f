import type {Lang} from './language-tag.ts'
import {locales, type Locale} from './locales.ts'

/** Our own names: CLDR's “киргизский” is not ours. The messages of the pages have the same ones. */
const ownNames: Readonly<Record<Locale, Readonly<Record<Locale, string>>>> = {
  ky: {ky: 'кыргызча', ru: 'орусча', en: 'англисче'},
  ru: {ky: 'кыргызский', ru: 'русский', en: 'английский'},
  en: {ky: 'Kyrgyz', ru: 'Russian', en: 'English'}
}

/**
 * The name of a language of the texts in a language of the interface: ours where we have one, else that of CLDR, else its tag. What is not a
 * page asks here; tests/edition/language-name.test.ts proves that pages say the same.
 */
export function languageNameIn(lang: Lang, locale: Locale): string {
  const own = locales.find((one) => one === lang)
  return own === undefined ? (new Intl.DisplayNames([locale], {type: 'language'}).of(lang) ?? lang) : ownNames[locale][own]
}
