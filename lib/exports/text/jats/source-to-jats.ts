import type {Element} from 'xast'
import {x} from 'xastscript'
import type {EdtfDate} from '#lib/dates/edtf-date.ts'
import {isoDate} from '#lib/dates/iso-date.ts'
import type {CslType, ReferenceItem} from '#lib/edition/index.ts'

/** What JATS suggests to call the types of CSL that it has a name for; the others keep theirs. */
const publicationTypes: Readonly<Partial<Record<CslType, string>>> = {
  'article-journal': 'journal',
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
  chapter: 'book',
  dataset: 'data',
  'paper-conference': 'confproc',
  'post-weblog': 'blog',
  webpage: 'web'
}

/** Types whose works are parts of another, also where the print does not name that one. */
const contained: ReadonlySet<CslType> = new Set([
  ...(['article', 'article-journal', 'article-magazine', 'article-newspaper', 'chapter', 'entry', 'entry-dictionary'] as const),
  ...(['entry-encyclopedia', 'paper-conference', 'post', 'post-weblog', 'review', 'review-book', 'webpage'] as const)
])

/**
 * A source taken apart, as far as the print gives it: authors, title, what contains it, date, address; undefined where it gives none of them.
 * Translated titles, repairs of an address and visits, which are the edition's, stay out.
 */
export function sourceToJats({authors, container, date, lang, title, type, url}: ReferenceItem): Element | undefined {
  const names = authors.map(({family, given}) =>
    given === undefined ? x('string-name', family) : x('name', [x('surname', family), x('given-names', given)])
  )
  const isPart = container !== undefined || contained.has(type)
  const parts = [
    ...(names.length > 0 ? [x('person-group', {'person-group-type': 'author'}, names)] : []),
    ...(title === undefined ? [] : [x(isPart ? 'article-title' : 'source', title)]),
    ...(container === undefined ? [] : [x('source', container)]),
    ...(date === undefined ? [] : dateToJats(date)),
    ...(url === undefined ? [] : [x('uri', url)])
  ]
  return parts.length > 0 ? x('element-citation', {'publication-type': publicationTypes[type] ?? type, 'xml:lang': lang}, parts) : undefined
}

/** A day, a month, a year that nobody doubts in their elements; all else that EDTF can say as it is written there. */
function dateToJats(date: EdtfDate): ReadonlyArray<Element> {
  const iso = isoDate(date)
  if (iso === undefined) return [x('string-date', {'content-type': 'EDTF'}, date.edtf)]
  const [year, month, day] = iso.split('-')
  return [
    ...(day === undefined ? [] : [x('day', day)]),
    ...(month === undefined ? [] : [x('month', month)]),
    x('year', {'iso-8601-date': iso}, year)
  ]
}
