import type {Edition} from './edition.ts'
import type {Lang} from './language-tag.ts'
import type {Locale} from './locales.ts'

/** The title of an edition in a language of the interface, or in its first language. */
export function titleIn({metadata, languages}: Edition, locale: Locale): {readonly title: string; readonly lang: Lang} {
  const lang = metadata.title[locale] === undefined ? languages[0]! : locale
  return {title: metadata.title[lang]!, lang}
}
