import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {namePartsOf} from '#lib/citing/name-parts.ts'
import {localeOf, locales, type Edition, type Lang, type Locale, type Localized} from '#lib/edition/index.ts'

const ownNames: Readonly<Record<string, string>> = {ky: 'Кыргызча', ru: 'Русский', en: 'English'}

/** The language that a part of all three has as a document: no word of it stands without one of its own. */
export function bookLocale({metadata}: Pick<Edition, 'metadata'>): Locale {
  return localeOf(metadata.lang)
}

/** A language by its own name; by its tag where we have none. */
export function ownNameOf(lang: Lang): string {
  return ownNames[lang] ?? lang
}

/** Words of ours in the three languages, in one line; words that all three share stand once. */
export function inThree(words: Localized): ReadonlyArray<ElementContent> {
  return locales
    .filter((locale, index) => locales.findIndex((other) => words[other] === words[locale]) === index)
    .flatMap((locale, index): ReadonlyArray<ElementContent> => [
      ...(index > 0 ? [{type: 'text' as const, value: ' · '}] : []),
      h('span', {lang: locale}, words[locale])
    ])
}

/** Prose of ours in the three languages, a paragraph each. */
export function paragraphsInThree(prose: Localized, className?: string): ReadonlyArray<Element> {
  return locales.map((locale) => h('p', {lang: locale, ...(className !== undefined && {className})}, prose[locale]))
}

/** A person as a title page names him, from `Family, Given`: the family stands last in English, first in the others. */
export function spokenNames(names: Localized): Localized {
  const parts = (name: string): ReadonlyArray<string> => Object.values(namePartsOf(name)).filter((part) => part !== undefined)
  return {ky: parts(names.ky).join(' '), ru: parts(names.ru).join(' '), en: parts(names.en).toReversed().join(' ')}
}
