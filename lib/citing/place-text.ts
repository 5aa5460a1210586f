import type {Locale} from '#lib/edition/index.ts'
import type {CitedPassage} from './cited-work.ts'
import {inLanguage, locatorText} from './locator-text.ts'

const words: Readonly<Record<Locale, (place: string, language: string) => string>> = {
  en: (place, language) => `${place} (of the original ${language})`,
  ru: (place, language) => `${place} (оригинала ${language})`,
  ky: (place, language) => `${place} (${language} түпнускада)`
}

/** What a passage is called; of a passage of a translation, what it translates, and that it is the original that is meant. */
export function placeText({locator, translation}: Pick<CitedPassage, 'locator' | 'translation'>, locale: Locale): string {
  const place = locatorText(locator, locale)
  return translation ? words[locale](place, inLanguage(translation.of, locale).replace(/[()]/gu, '')) : place
}

/** The same for what stands in the citing text, where a mark says that a translation is meant. */
export function shortPlaceText({locator}: Pick<CitedPassage, 'locator'>, locale: Locale): string {
  return locatorText(locator, locale)
}
