import type {Element} from 'xast'
import {x} from 'xastscript'
import {locales, type Edition, type Localized} from '#lib/edition/index.ts'
import {printedPages} from './contents-page.ts'

const summary: Localized = {
  ky: 'Китеп тексттен гана турат. Бөлүмдөрү, тилдери жана эскертүүлөрү белгиленген; тамганын түрүн, өлчөмүн жана түсүн окурман өзү тандайт.',
  ru: 'Книга состоит только из текста. Размечены части, языки и примечания; шрифт, размер и цвета выбирает читатель.',
  en: 'The book is text throughout. Its parts, languages and notes are marked; fonts, sizes and colours are the reader’s to choose.'
}

const pagesRemark: Localized = {
  ky: 'Басма нусканын беттеринин тизмеси бар; чарчы кашаадагы номерди басылма чыгарган.',
  ru: 'Есть список страниц печатного текста; номера в квадратных скобках выведены изданием.',
  en: 'There is a list of the pages of the print; numbers in square brackets are inferred by the edition.'
}

/** The id of the source of the book, the article in print. */
export const sourceId = 'source'

/** What readers who do not see, or not well, can expect (EPUB Accessibility 1.1, schema.org). No conformance is claimed that nobody has examined. */
export function accessibilityMetadata(edition: Edition): ReadonlyArray<Element> {
  const hasPages = printedPages(edition).length > 0
  const features = [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'displayTransformability',
    'ARIA',
    'index',
    ...(hasPages ? ['pageBreakMarkers', 'pageNavigation'] : [])
  ]
  return [
    property('schema:accessMode', 'textual'),
    property('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => property('schema:accessibilityFeature', feature)),
    property('schema:accessibilityHazard', 'none'),
    ...locales.map((locale) =>
      x(
        'meta',
        {property: 'schema:accessibilitySummary', 'xml:lang': locale},
        [summary[locale], ...(hasPages ? [pagesRemark[locale]] : [])].join(' ')
      )
    ),
    // `pageBreakSource` of EPUB Accessibility 1.1 is refused by checkers of EPUB 3.2; both know this.
    ...(hasPages ? [x('meta', {refines: `#${sourceId}`, property: 'source-of'}, 'pagination')] : [])
  ]
}

function property(name: string, value: string): Element {
  return x('meta', {property: name}, value)
}
