import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Edition} from '#lib/edition/index.ts'
import {bookLocale, inThree, paragraphsInThree} from './book-languages.ts'
import type {BookPage, BookPlace} from './book-page.ts'
import {bookFiles, fileOfUnit, pageAnchor, pageLabel} from './book-places.ts'
import {partNames, remarks} from './book-words.ts'

/**
 * The navigation document (EPUB 3.3, 7): the parts and what is in them, the pages of the print as far as their numbers are known or inferred, and
 * the landmarks. `titlePage` comes before it, `others` behind it.
 */
export function contentsPage(edition: Edition, titlePage: BookPage, others: ReadonlyArray<BookPage>): BookPage {
  const lang = bookLocale(edition)
  const pages = printedPages(edition)
  return {
    file: bookFiles.contents,
    lang,
    title: partNames.contents[lang],
    label: inThree(partNames.contents),
    places: [],
    matter: 'frontmatter',
    content: [
      h('nav', {id: 'contents', 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: 'contents-name'}, [
        h('h1', {id: 'contents-name'}, [...inThree(partNames.contents)]),
        placeList([titlePage, ...others].map(({file, label, places}) => ({href: file, label, places})))
      ]),
      ...(pages.length > 0
        ? [
            h('nav', {id: 'pages', 'epub:type': 'page-list', role: 'doc-pagelist', ariaLabelledBy: 'pages-name'}, [
              h('h2', {id: 'pages-name'}, [...inThree(partNames.pages)]),
              placeList(pages)
            ]),
            ...(pages.some(({inferred}) => inferred) ? paragraphsInThree(remarks.pages, 'remark') : [])
          ]
        : []),
      h('nav', {id: 'landmarks', 'epub:type': 'landmarks', hidden: true}, [
        h(
          'ol',
          landmarks(titlePage, others).map(({page, type}) => h('li', h('a', {'epub:type': type, href: page.file}, [...page.label])))
        )
      ])
    ]
  }
}

/** Where the pages of the print begin that a list can name, in the order of the book. */
export function printedPages(edition: Edition): ReadonlyArray<BookPlace & {readonly inferred: boolean}> {
  return edition.units.flatMap((unit) =>
    unit.pageBreaks.flatMap((turn) => {
      const label = pageLabel(turn)
      if (label === undefined) return []
      const href = `${fileOfUnit(edition, unit)}#${pageAnchor(label)}`
      return [{href, label: [{type: 'text' as const, value: label}], places: [], inferred: turn.page === undefined}]
    })
  )
}

function landmarks(titlePage: BookPage, others: ReadonlyArray<BookPage>): ReadonlyArray<{readonly type: string; readonly page: BookPage}> {
  const begins = others.find(({matter}) => matter === 'bodymatter')
  return [
    {type: 'titlepage', page: titlePage},
    ...(begins ? [{type: 'bodymatter', page: begins}] : []),
    ...others.flatMap((page) => (page.type === 'bibliography' || page.type === 'index' ? [{type: page.type, page}] : []))
  ]
}

function placeList(places: ReadonlyArray<BookPlace>): Element {
  return h(
    'ol',
    places.map(({href, label, places: within}) => h('li', [h('a', {href}, [...label]), ...(within.length > 0 ? [placeList(within)] : [])]))
  )
}
