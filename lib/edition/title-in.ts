import type {Edition} from './edition.ts'
import type {Lang} from './language-tag.ts'
import type {Locale} from './locales.ts'

/** The title of an edition in a language of the interface, or in the first of its languages that has one; tests/edition/title-in.test.ts. */
export function titleIn(
  {metadata, languages}: Pick<Edition, 'languages' | 'metadata'>,
  locale: Locale
): {readonly title: string; readonly lang: Lang} {
  const lang = [locale, ...languages].find((other) => metadata.title[other] !== undefined) ?? metadata.lang
  return {title: metadata.title[lang]!, lang}
}
