import type {Element} from 'hast'
import {h} from 'hastscript'
import {toXast} from 'hast-util-to-xast'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'
import {textDirection} from '#lib/language/text-direction.ts'
import type {BookPage} from './book-page.ts'
import {bookFiles} from './book-places.ts'

/** Elements of a page that hold text. */
const mixed = new Set('title p li h1 h2 h3 h4 h5 h6 a b i q cite mark span time'.split(' '))

/** A page of the book as XHTML (EPUB 3.3, 6.1), its languages said to readers of XML and of HTML alike. */
export function pageToXhtml({content, file, lang, matter, role, title, type}: BookPage): string {
  const isContents = file === bookFiles.contents
  const page = h('html', {'xmlns:epub': 'http://www.idpf.org/2007/ops', lang}, [
    h('head', [h('meta', {charSet: 'utf-8'}), h('title', title), h('link', {rel: 'stylesheet', type: 'text/css', href: bookFiles.style})]),
    h('body', {'epub:type': matter}, isContents ? [...content] : [h('section', {'epub:type': type, role}, [...content])])
  ])
  sayLanguages(page, 'ltr')
  const xml = toXast(page)
  if (xml.type !== 'element') throw new Error(`Unexpected ${xml.type}, expected an element`)
  return xmlDocument(xml, {mixed, doctype: {}, emptyElements: 'paired'})
}

/** HTML reads `lang`, XML `xml:lang`; neither says the direction. */
function sayLanguages(element: Element, direction: string): void {
  const {lang} = element.properties
  let own = direction
  if (typeof lang === 'string') {
    own = textDirection(lang)
    element.properties['xmlLang'] = lang
    if (own !== direction) element.properties['dir'] = own
  }
  for (const child of element.children) if (child.type === 'element') sayLanguages(child, own)
}
