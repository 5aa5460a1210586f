import {locales, type Edition, type Lang, type Locale} from '#lib/edition/index.ts'
import type {PrintForm} from './print-form.ts'

const words: Readonly<Record<Locale, Readonly<Record<PrintForm, (lang: string) => string>>>> = {
  ky: {
    printed: (lang) => `Макаланын тексти (${lang}) басылган түрүндө, каталары менен.`,
    corrected: (lang) => `Макаланын тексти (${lang}); басма каталарын ушул басылма оңдогон.`
  },
  ru: {
    printed: (lang) => `Текст статьи (${lang}), как напечатан, с опечатками.`,
    corrected: (lang) => `Текст статьи (${lang}); опечатки исправлены этим изданием.`
  },
  en: {
    printed: (lang) => `The text of the article (${lang}) as printed, with its misprints.`,
    corrected: (lang) => `The text of the article (${lang}), its misprints corrected by this edition.`
  }
}

/**
 * What stands at the head of every copy of a text of the print, in its language where that is one of the interface, and in English: which form
 * it has, and what it is a text of.
 */
export function printStatement({id, metadata}: Edition, lang: Lang, form: PrintForm): ReadonlyArray<string> {
  const own = locales.filter((locale) => locale === lang)
  const authors = metadata.authors.map(({name}) => name[own[0] ?? 'en']).join('; ')
  const title = metadata.title[lang] ?? metadata.title[metadata.lang]
  return [
    ...[...new Set<Locale>([...own, 'en'])].map((locale) => formStatement(locale, lang, form)),
    `${authors}. ${title}. ${metadata.year}. doi:${metadata.doi}`,
    `${id} ${metadata.version}, ${metadata.versionDate}`
  ]
}

/** Which form a text of the print has, in one language. */
export function formStatement(locale: Locale, lang: Lang, form: PrintForm): string {
  return words[locale][form](lang)
}
