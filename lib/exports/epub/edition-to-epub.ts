import {x} from 'xastscript'
import {bodyLanguages, type Edition, type Translation} from '#lib/edition/index.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'
import {bookFontFile, type BookFont} from './book-font.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles} from './book-places.ts'
import {bookStyle} from './book-style.ts'
import {chronologyPages} from './chronology-page.ts'
import {contentsPage} from './contents-page.ts'
import {frontPage, frontUnits} from './front-page.ts'
import {misprintsPages} from './misprints-page.ts'
import {namesPage} from './names-page.ts'
import {packageDocument} from './package-document.ts'
import {pageToXhtml} from './page-to-xhtml.ts'
import {referencesPage} from './references-page.ts'
import {rowPages} from './row-pages.ts'
import {statementPage} from './statement-page.ts'
import {textPage} from './text-page.ts'
import {titlePage} from './title-page.ts'
import {zipBook} from './zip-book.ts'

/** The folder of the book in its container. */
const folder = 'EPUB'

/**
 * The edition as a book for reading systems (EPUB 3.3): every text of the print and every translation of the edition, each named for what it is, the
 * texts side by side, the list of references, the chronology, the register, the corrections and the editorial statement. Markers call notes. What the
 * edition corrects is shown corrected, and the printed form stands in a title at it and in the list of corrections.
 *
 * Nothing is lost, links stay within the book, and two builds are alike: tests/exports/epub.
 */
export function editionToEpub(edition: Edition, fonts: ReadonlyArray<BookFont>): Uint8Array {
  const pages = bookPages(edition)
  const files = new Map<string, string | Uint8Array>([
    ['META-INF/container.xml', container],
    [`${folder}/${bookFiles.package}`, packageDocument(edition, pages, fonts)],
    ...pages.map((page) => [`${folder}/${page.file}`, pageToXhtml(page)] as const),
    [`${folder}/${bookFiles.style}`, bookStyle(fonts)],
    ...fonts.map((font) => [`${folder}/${bookFontFile(font)}`, font.bytes] as const)
  ])
  return zipBook(files)
}

/** The pages in reading order. */
function bookPages(edition: Edition): ReadonlyArray<BookPage> {
  const title = titlePage(edition)
  const {abstracts, bodies} = rowPages(edition)
  const rank = ({version}: Translation): number => edition.languages.indexOf(version.lang)
  const translations = edition.translations.toSorted((a, b) => rank(a) - rank(b))
  const others = [
    ...edition.languages.filter((lang) => frontUnits(edition, lang).length > 0).map((lang) => frontPage(edition, lang)),
    ...(abstracts ? [abstracts] : []),
    ...bodyLanguages(edition).map((lang) => textPage(edition, lang)),
    ...translations.map((translation) => textPage(edition, translation.version.lang, translation)),
    ...(bodies ? [bodies] : []),
    ...(edition.references.length > 0 ? [referencesPage(edition)] : []),
    ...chronologyPages(edition),
    namesPage(edition),
    ...misprintsPages(edition),
    statementPage(edition)
  ]
  return [title, contentsPage(edition, title, others), ...others]
}

const container = xmlDocument(
  x('container', {xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0'}, [
    x('rootfiles', [x('rootfile', {'full-path': `${folder}/${bookFiles.package}`, 'media-type': 'application/oebps-package+xml'})])
  ]),
  {mixed: new Set()}
)
