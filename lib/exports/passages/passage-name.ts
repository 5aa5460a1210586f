import {locatorText} from '#lib/citing/locator-text.ts'
import {locatorOf} from '#lib/citing/locator.ts'
import {localeOf, type Edition, type Locale, type Localized} from '#lib/edition/index.ts'
import type {Passage} from './passage.ts'

/** What a passage is called in citations: `para. 12, sent. 2`; a part, which nobody cites, by its id. */
export function passageName(edition: Edition, {id, level, segment, units}: Passage, locale: Locale): string {
  return level === 'part' ? id : locatorText(locatorOf(edition, units[0], segment), locale)
}

/** The same in each language of the interface. */
export function passageNames(edition: Edition, passage: Passage): Localized {
  return {ky: passageName(edition, passage, 'ky'), ru: passageName(edition, passage, 'ru'), en: passageName(edition, passage, 'en')}
}

/** The language of the interface in which a passage is presented: its own, or English. */
export function passageLocale({version}: Pick<Passage, 'version'>): Locale {
  return localeOf(version.lang)
}
