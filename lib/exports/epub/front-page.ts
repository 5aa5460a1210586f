import {h} from 'hastscript'
import {localeOf, type Edition, type Lang, type Unit} from '#lib/edition/index.ts'
import {ownNameOf} from './book-languages.ts'
import type {BookPage} from './book-page.ts'
import {frontFile} from './book-places.ts'
import {bookContext, bookText} from './book-text.ts'
import {partNames, remarks} from './book-words.ts'
import {citationNotes} from './text-notes.ts'

/** The title matter of one language as printed: journal, identifiers, title, author, abstract, keywords. */
export function frontPage(edition: Edition, lang: Lang): BookPage {
  const units = frontUnits(edition, lang)
  const context = bookContext(edition, units, lang, true)
  const locale = localeOf(lang)
  const title = `${partNames.front[locale]} (${locale === 'en' ? ownNameOf(lang) : ownNameOf(lang).toLocaleLowerCase(lang)})`
  return {
    file: frontFile(lang),
    lang,
    title,
    label: [h('span', {lang: locale}, title)],
    places: [],
    matter: 'bodymatter',
    content: [
      h('h1', {lang: locale}, title),
      h('p', {className: 'remark', lang: locale}, remarks.front[locale]),
      ...units.map((unit) => h('p', {id: unit.id, className: unit.kind}, bookText(unit, context))),
      ...citationNotes(edition, units)
    ]
  }
}

/** What the print has in a language beside its body. */
export function frontUnits({units}: Pick<Edition, 'units'>, lang: Lang): ReadonlyArray<Unit> {
  return units.filter((unit) => unit.part !== 'body' && unit.lang === lang)
}
