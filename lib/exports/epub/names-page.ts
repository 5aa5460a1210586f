import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {locales, type Edition, type Entity} from '#lib/edition/index.ts'
import {attestedForms, type AttestedForm} from '#lib/entities/attested-forms.ts'
import {nameOwner} from '#lib/entities/name-owner.ts'
import {occurrencesOf} from '#lib/entities/occurrences.ts'
import {registerOf} from '#lib/entities/register.ts'
import {bookLocale, inThree, paragraphsInThree} from './book-languages.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles, fileOfUnit, nameAnchor, placeName} from './book-places.ts'
import {partNames, registerNames, remarks} from './book-words.ts'

/** The register of names by type: each entry with its names, what it is, and the forms that the article has, each with its places. */
export function namesPage(edition: Edition): BookPage {
  const lang = bookLocale(edition)
  const sections = registerOf(edition, lang)
  return {
    file: bookFiles.names,
    lang,
    title: partNames.names[lang],
    label: inThree(partNames.names),
    places: sections.map(({type}) => ({href: `${bookFiles.names}#names-${type}`, label: inThree(registerNames[type]), places: []})),
    matter: 'backmatter',
    type: 'index',
    role: 'doc-index',
    content: [
      h('h1', [...inThree(partNames.names)]),
      ...paragraphsInThree(remarks.names, 'remark'),
      ...sections.map(({entities, type}) =>
        h('section', {id: `names-${type}`}, [
          h('h2', [...inThree(registerNames[type])]),
          ...entities.map((entity) => entry(edition, entity))
        ])
      )
    ]
  }
}

function entry(edition: Edition, entity: Entity): Element {
  const forms = attestedForms(occurrencesOf(edition, entity.id))
  const names = locales.flatMap((locale, index): ReadonlyArray<ElementContent> => {
    const mark = nameOwner(entity, locale, forms) === 'attested' ? '' : '*'
    return [
      {type: 'text', value: index > 0 ? ' · ' : ''},
      h('span', {lang: locale}, entity.names[locale].name),
      {type: 'text', value: mark}
    ]
  })
  return h('div', {id: nameAnchor(entity.id), className: 'entry'}, [
    h('p', {className: 'name'}, names),
    ...paragraphsInThree(entity.description, 'remark'),
    ...forms.map((form) => formLine(edition, form))
  ])
}

/** A form, and where it stands: a sentence that has it twice is named once. */
function formLine(edition: Edition, {form, lang, occurrences}: AttestedForm): Element {
  const places = new Map(occurrences.map(({segment, unit}) => [segment.id, unit]))
  return h('p', {className: 'form', lang}, [
    h('span', form),
    ...[...places].flatMap(([id, unit], index): ReadonlyArray<ElementContent> => {
      const {lang: named, text} = placeName(unit, id)
      return [{type: 'text', value: index > 0 ? ', ' : ' '}, h('a', {lang: named, href: `${fileOfUnit(edition, unit)}#${id}`}, text)]
    })
  ])
}
