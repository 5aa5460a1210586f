import type {Edition, Lang, Locale} from '#lib/edition/index.ts'
import {translationLinesIn} from '#lib/exports/text/translation-statement.ts'
import type {Passage} from './passage.ts'

const ofPrint: Readonly<Record<Locale, (lang: Lang) => string>> = {
  ky: (lang) => `Макаланын тексти (${lang}) басылган түрүндө; оңдоолор ушул басылманыкы.`,
  ru: (lang) => `Текст статьи (${lang}), как напечатан; исправления принадлежат этому изданию.`,
  en: (lang) => `The text of the article (${lang}) as printed; the corrections are those of this edition.`
}

/** What a passage is, in a language of the interface: words of the print, or a translation of the edition, how it was made and how far it was confirmed. */
export function passageStatement(edition: Edition, {version}: Pick<Passage, 'version'>, locale: Locale): ReadonlyArray<string> {
  const translation = edition.translations.find((candidate) => candidate.version.id === version.id)
  return translation ? translationLinesIn(locale, edition, translation) : [ofPrint[locale](version.lang)]
}
