import type {Element} from 'xast'
import {x} from 'xastscript'
import {keywordsIn, locales, responsibleNames, type Edition, type Localized} from '#lib/edition/index.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'
import {textDirection} from '#lib/language/text-direction.ts'
import {accessibilityMetadata, sourceId} from './accessibility-metadata.ts'
import {bookIdentifier} from './book-identifier.ts'
import {bookLocale, spokenNames} from './book-languages.ts'
import {bookFontFile, type BookFont} from './book-font.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles} from './book-places.ts'

const mixed = new Set([
  'dc:identifier',
  'dc:title',
  'dc:creator',
  'dc:contributor',
  'dc:language',
  'dc:date',
  'dc:source',
  'dc:rights',
  'dc:description',
  'dc:subject',
  'dc:publisher',
  'meta'
])

/** The package document (EPUB 3.3, 5): what the book is, its files and their order. */
export function packageDocument(edition: Edition, pages: ReadonlyArray<BookPage>, fonts: ReadonlyArray<BookFont>): string {
  const {lang} = edition.metadata
  return xmlDocument(
    x('package', {xmlns: 'http://www.idpf.org/2007/opf', version: '3.0', 'unique-identifier': 'book', 'xml:lang': lang}, [
      x('metadata', {'xmlns:dc': 'http://purl.org/dc/elements/1.1/'}, [...bookMetadata(edition), ...accessibilityMetadata(edition)]),
      x('manifest', [
        ...pages.map(({file}) =>
          x('item', {
            id: itemId(file),
            href: file,
            'media-type': 'application/xhtml+xml',
            properties: file === bookFiles.contents ? 'nav' : undefined
          })
        ),
        x('item', {id: itemId(bookFiles.style), href: bookFiles.style, 'media-type': 'text/css'}),
        ...fonts.map((font) => x('item', {id: itemId(bookFontFile(font)), href: bookFontFile(font), 'media-type': 'font/woff2'}))
      ]),
      x(
        'spine',
        {'page-progression-direction': textDirection(lang)},
        pages.map(({file}) => x('itemref', {idref: itemId(file)}))
      )
    ]),
    {mixed}
  )
}

/** What bibliographies and shelves read. The dates are those of the version of the edition: the same edition is the same book. */
function bookMetadata(edition: Edition): ReadonlyArray<Element> {
  const {authors, doi, lang, rights, summary, title, versionDate} = edition.metadata
  const {languages, translations, versions} = edition
  // Shelves that show one of several show the first.
  const spokenFirst = locales.toSorted((a, b) => Number(b === lang) - Number(a === lang))
  const spoken = [...new Set([lang, ...languages, ...versions.map((version) => version.lang)])]
  const translators = [...new Set(translations.map(({version}) => version.resp))]
  const [own, ...others] = [lang, ...Object.keys(title).filter((other) => other !== lang)]
  return [
    x('dc:identifier', {id: 'book'}, bookIdentifier(edition)),
    x('dc:title', {id: 'title', 'xml:lang': own}, title[lang]),
    ...others.map((other) => x('meta', {refines: '#title', property: 'alternate-script', 'xml:lang': other}, title[other])),
    ...authors.flatMap(({name}, index) => [
      ...namedInThree('dc:creator', `author-${index + 1}`, 'aut', spokenNames(name), edition),
      x('meta', {refines: `#author-${index + 1}`, property: 'file-as'}, name[bookLocale(edition)])
    ]),
    ...translators.flatMap((resp, index) =>
      namedInThree(
        'dc:contributor',
        `translator-${index + 1}`,
        'trl',
        responsibleNames(edition, resp) ?? {ky: resp, ru: resp, en: resp},
        edition
      )
    ),
    ...spoken.map((language) => x('dc:language', language)),
    x('dc:date', versionDate),
    x('meta', {property: 'dcterms:modified'}, `${versionDate}T00:00:00Z`),
    x('dc:source', {id: sourceId}, `https://doi.org/${doi}`),
    ...spokenFirst.map((locale) => x('dc:description', {'xml:lang': locale}, summary[locale])),
    ...spokenFirst.map((locale) => x('dc:rights', {'xml:lang': locale}, rights[locale])),
    ...languages.flatMap((language) => keywordsIn(edition, language).map((word) => x('dc:subject', {'xml:lang': language}, word)))
  ]
}

/** Somebody in the language of the book, with the same name in the others, and his part in the book by the code of MARC. */
function namedInThree(element: string, id: string, role: string, names: Localized, edition: Edition): ReadonlyArray<Element> {
  const own = bookLocale(edition)
  const others = locales.filter((locale) => names[locale] !== names[own])
  return [
    x(element, {id, 'xml:lang': own}, names[own]),
    x('meta', {refines: `#${id}`, property: 'role', scheme: 'marc:relators'}, role),
    ...others.map((other) => x('meta', {refines: `#${id}`, property: 'alternate-script', 'xml:lang': other}, names[other]))
  ]
}

/** Names of files are ids: they begin with a letter and hold no sign that an XML name could not. */
function itemId(file: string): string {
  return `file-${file}`
}
