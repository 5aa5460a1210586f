import type {Element} from 'hast'
import {h} from 'hastscript'
import {editionStatement} from '#lib/citing/edition-statement.ts'
import type {Edition, Locale, Localized} from '#lib/edition/index.ts'
import {bookLocale, inThree, paragraphsInThree} from './book-languages.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles} from './book-places.ts'
import {partNames, remarks} from './book-words.ts'

/** The editorial statement: who did what, the rights, the principles, and how the annotation was made. */
export function statementPage(edition: Edition): BookPage {
  const lang = bookLocale(edition)
  const {method, principles, responsibility, rights} = edition.metadata
  const parts: ReadonlyArray<readonly [id: string, name: Localized, content: ReadonlyArray<Element>]> = [
    ['responsible', remarks.responsible, responsibility.map(({names, role}) => h('p', [...inThree(joined(names, role))]))],
    ['rights', remarks.rights, paragraphsInThree(rights)],
    ['principles', remarks.principles, principles.flatMap(({text, title}) => [h('h3', [...inThree(title)]), ...paragraphsInThree(text)])],
    ['typography', remarks.typography, paragraphsInThree(remarks.dashes)],
    ['method', remarks.method, paragraphsInThree(method)]
  ]
  return {
    file: bookFiles.statement,
    lang,
    title: partNames.statement[lang],
    label: inThree(partNames.statement),
    places: parts.map(([id, name]) => ({href: `${bookFiles.statement}#${id}`, label: inThree(name), places: []})),
    matter: 'backmatter',
    content: [
      h('h1', [...inThree(partNames.statement)]),
      h('p', [...inThree(versionOf(edition))]),
      ...parts.map(([id, name, content]) => h('section', {id}, [h('h2', [...inThree(name)]), ...content]))
    ]
  }
}

/** Which version of the edition the book is made of: `digital edition, version 0.1.0, November 24, 2026`. */
export function versionOf({metadata}: Pick<Edition, 'metadata'>): Localized {
  const of = (locale: Locale): string => editionStatement(metadata, locale, 'month-first')
  return {ky: of('ky'), ru: of('ru'), en: of('en')}
}

function joined(names: Localized, roles: Localized): Localized {
  return {ky: `${names.ky}: ${roles.ky}`, ru: `${names.ru}: ${roles.ru}`, en: `${names.en}: ${roles.en}`}
}
