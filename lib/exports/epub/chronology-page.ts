import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import type {DatedStatement} from '#lib/chronology/dated-statement.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'
import {correctedText, entityOf, type Edition} from '#lib/edition/index.ts'
import {referenceAnchor} from '#lib/routes/anchors.ts'
import {datedAnchor} from '#lib/routes/place-route.ts'
import {bookLocale, inThree, paragraphsInThree} from './book-languages.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles, fileOfUnit, nameAnchor, placeName} from './book-places.ts'
import {dateKindNames, partNames, remarks} from './book-words.ts'

/** Every dated statement in the order of time, as on the pages; none where the article names no date. */
export function chronologyPages(edition: Edition): ReadonlyArray<BookPage> {
  const lang = bookLocale(edition)
  const statements = chronologyOf(edition)
  if (statements.length === 0) return []
  return [
    {
      file: bookFiles.chronology,
      lang,
      title: partNames.chronology[lang],
      label: inThree(partNames.chronology),
      places: [],
      matter: 'backmatter',
      content: [
        h('h1', [...inThree(partNames.chronology)]),
        ...paragraphsInThree(remarks.chronology, 'remark'),
        ...statements.map((statement) => entry(edition, statement))
      ]
    }
  ]
}

/** A date with how the sentence has it, the sentence as corrected, whom and what it names, and what is cited for it. */
function entry(edition: Edition, {citations, entities, kind, segment, unit, when}: DatedStatement): Element {
  const place = placeName(unit, segment.id)
  const dates = {ky: dateWords(when, 'ky'), ru: dateWords(when, 'ru'), en: dateWords(when, 'en')}
  const lang = bookLocale(edition)
  const links = [
    ...entities.map((id) => h('a', {lang, href: `${bookFiles.names}#${nameAnchor(id)}`}, entityOf(edition, id).names[lang].name)),
    ...citations.map((number) => h('a', {href: `${bookFiles.references}#${referenceAnchor(number)}`}, `[${number}]`))
  ]
  return h('div', {id: datedAnchor(segment.id, when.edtf), className: 'entry'}, [
    h('p', {className: 'name'}, [...inThree(dates)]),
    ...(kind === 'explicit' ? [] : [h('p', {className: 'remark'}, [...inThree(dateKindNames[kind])])]),
    h('p', {lang: unit.lang}, [
      correctedText(unit, segment),
      ' ',
      h('a', {lang: place.lang, href: `${fileOfUnit(edition, unit)}#${segment.id}`}, place.text)
    ]),
    ...(links.length > 0 ? [h('p', {className: 'form'}, links.flatMap(spaced))] : [])
  ])
}

function spaced(link: Element, index: number): ReadonlyArray<ElementContent> {
  return index > 0 ? [{type: 'text', value: ', '}, link] : [link]
}
