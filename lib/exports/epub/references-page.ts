import type {ElementContent, Text} from 'hast'
import {h} from 'hastscript'
import {citingPlaces} from '#lib/citations/citing-places.ts'
import {readableAddress} from '#lib/citations/readable-address.ts'
import {dateWords} from '#lib/dates/words/date-words.ts'
import {itemLabel, locales, type Edition, type Localized, type Reference, type ReferenceItem} from '#lib/edition/index.ts'
import {citationAnchor, referenceAnchor} from '#lib/routes/anchors.ts'
import {bookLocale, inThree, paragraphsInThree} from './book-languages.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles, fileOfUnit, placeName} from './book-places.ts'
import {partNames, remarks} from './book-words.ts'
import {printedEntry} from './printed-entry.ts'

/** The list of references: each entry as printed, where it is cited, and its separate sources. */
export function referencesPage(edition: Edition): BookPage {
  const lang = bookLocale(edition)
  return {
    file: bookFiles.references,
    lang,
    title: partNames.references[lang],
    label: inThree(partNames.references),
    places: [],
    matter: 'backmatter',
    type: 'bibliography',
    role: 'doc-bibliography',
    content: [
      h('h1', [...inThree(partNames.references)]),
      ...paragraphsInThree(remarks.references, 'remark'),
      ...edition.references.map((reference) => entry(edition, reference))
    ]
  }
}

function entry(edition: Edition, reference: Reference): ElementContent {
  const {items, label, number} = reference
  return h('div', {id: referenceAnchor(number), className: 'entry'}, [
    h('p', {lang: edition.metadata.lang}, [h('b', label), {type: 'text', value: ' '}, ...printedEntry(reference, true)]),
    h('p', {className: 'cited', lang: edition.metadata.lang}, [
      ...citingPlaces(edition, number).flatMap(({citation, segment, unit}, index): ReadonlyArray<ElementContent> => {
        const {lang, text} = placeName(unit, segment.id)
        const href = `${fileOfUnit(edition, unit)}#${citationAnchor(citation)}`
        return [{type: 'text', value: index > 0 ? ', ' : '↑ '}, h('a', {href, lang, role: 'doc-backlink'}, text)]
      })
    ]),
    h(
      'ul',
      items.map((item) => h('li', source(item)))
    )
  ])
}

/** A source by itself: what it is, of when, at which address, what else is it, and what the edition says of it. */
function source({
  authors,
  container,
  date,
  id,
  lang,
  note,
  sameAs,
  suggestion,
  title,
  translatedTitle,
  url
}: ReferenceItem): Array<ElementContent> {
  const named = [...authors.map(({family, given}) => [family, given].filter(Boolean).join(' ')), title, container]
    .filter(Boolean)
    .join('. ')
  const translated = locales.flatMap((locale) => {
    const text = translatedTitle?.[locale]
    return text === undefined ? [] : [h('span', {lang: locale}, `[${text}]`)]
  })
  const dates: Localized | undefined = date && {ky: dateWords(date, 'ky'), ru: dateWords(date, 'ru'), en: dateWords(date, 'en')}
  const parts: ReadonlyArray<ReadonlyArray<ElementContent>> = [
    [h('b', itemLabel(id))],
    ...(named === '' ? [] : [[h('cite', {lang}, named)]]),
    ...translated.map((element) => [element]),
    ...(dates ? [inThree(dates)] : []),
    ...(url !== undefined && URL.canParse(url) ? [[h('a', {href: new URL(url).href}, readableAddress(url))]] : []),
    ...sameAs.map((other) => [text('= '), h('a', {href: `#${other}`}, itemLabel(other))])
  ]
  const prose: ReadonlyArray<ElementContent> = [
    ...(suggestion
      ? locales.map((locale) =>
          h('p', {className: 'remark', lang: locale}, [
            `${remarks.suggestion[locale]} `,
            h('span', suggestion.url),
            `. ${suggestion.because[locale]}`
          ])
        )
      : []),
    ...(note ? paragraphsInThree(note, 'remark') : [])
  ]
  return [
    h(
      'p',
      parts.flatMap((part, index) => [...(index > 0 ? [space] : []), ...part])
    ),
    ...prose
  ]
}

const space = text(' ')

function text(value: string): Text {
  return {type: 'text', value}
}
