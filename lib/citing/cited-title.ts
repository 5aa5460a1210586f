import type {Edition, Lang, Locale} from '#lib/edition/index.ts'
import {romanised} from '#lib/language/romanised.ts'
import {textScript} from '#lib/language/text-script.ts'

/** A title as a citation in some language gives it. */
export interface CitedTitle {
  /** In the language of the work; in Latin letters for readers of them, where there is a table for the language. */
  readonly title: string
  /** What it is in (BCP 47). */
  readonly titleLang: Lang
  /** The title in the language of the citation, where that is not the language of the work: styles set it in brackets. */
  readonly translatedTitle: string | undefined
}

/** The title of the article for a citation in a language: as the journal has it in the language of the work, and in that of the citation. */
export function citedTitle({lang, title: titles}: Edition['metadata'], locale: Locale): CitedTitle {
  const title = titles[lang]!
  if (lang === locale) return {title, titleLang: lang, translatedTitle: undefined}
  const latin = textScript(locale) === 'Latn' ? romanised(title, lang) : undefined
  return {title: latin?.text ?? title, titleLang: (latin?.lang ?? lang) as Lang, translatedTitle: titles[locale]}
}
