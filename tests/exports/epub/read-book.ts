import {strFromU8, unzipSync} from 'fflate'
import type {Element} from 'xast'
import {attributeOf, elementsOf, named, readXml, type XmlFile} from '../read-xml.ts'

/** A page of a book, under its name beside the others. */
export interface ReadPage {
  readonly file: string
  readonly source: string
  readonly xml: XmlFile
  readonly elements: ReadonlyArray<Element>
  readonly ids: ReadonlyArray<string>
}

/** A book as a reading system opens it. */
export interface ReadBook {
  /** Names of all files, in the order of the archive. */
  readonly files: ReadonlyArray<string>
  readonly package: XmlFile
  /** In the order of the spine. */
  readonly pages: ReadonlyArray<ReadPage>
}

const folder = 'EPUB/'

/** Opens a book by what its container, its package and its spine say, and by nothing else. */
export function readBook(bytes: Uint8Array): ReadBook {
  const archive = unzipSync(bytes)
  const text = (name: string): string => strFromU8(archive[name]!)
  const [rootfile] = named(readXml(text('META-INF/container.xml')).root, 'rootfile')
  const opf = readXml(text(attributeOf(rootfile!.element, 'full-path')!))
  const items = new Map(named(opf.root, 'item').map(({element}) => [attributeOf(element, 'id'), attributeOf(element, 'href')!] as const))
  const pages = named(opf.root, 'itemref').map(({element}): ReadPage => {
    const file = items.get(attributeOf(element, 'idref'))!
    const source = text(`${folder}${file}`)
    const xml = readXml(source)
    const elements = elementsOf(xml.root)
    return {file, source, xml, elements, ids: elements.flatMap((own) => attributeOf(own, 'id') ?? [])}
  })
  return {files: Object.keys(archive), package: opf, pages}
}

/** All pages of a book as one document, for what reads texts. */
export function bookAsXml(bytes: Uint8Array): string {
  const pages = readBook(bytes).pages.map(({source}) => source.slice(source.indexOf('<html')))
  return `<book>${pages.join('')}</book>`
}

/** The text of an element of a page: as printed, or with what the edition corrects and how it sets dashes. */
export function pageText(element: Element, form: 'printed' | 'shown'): string {
  return element.children
    .map((node) => {
      if (node.type !== 'element') return 'value' in node && node.type !== 'comment' ? node.value : ''
      const printed = attributeOf(node, 'data-printed')
      // The signs of the translator's notes stand behind his words, and are none of them.
      if (attributeOf(node, 'class') === 'call') return ''
      return form === 'printed' && printed !== undefined ? printed : pageText(node, form)
    })
    .join('')
}

/** The sentences of a page by their ids, each with its text as printed. */
export function sentencesOf(root: Element, ids: ReadonlySet<string>): ReadonlyArray<readonly [id: string, text: string]> {
  return elementsOf(root).flatMap((element) => {
    const id = attributeOf(element, 'id')
    return id !== undefined && ids.has(id) ? [[id, pageText(element, 'printed')] as const] : []
  })
}

/** The language of an element: its own, or that of what it stands in. */
export function languageOf(element: Element, ancestors: ReadonlyArray<Element>): string | undefined {
  return [...ancestors, element].map((own) => attributeOf(own, 'lang')).findLast((lang) => lang !== undefined)
}

/** Links of a page, as written. */
export function linksOf({elements}: ReadPage): ReadonlyArray<string> {
  return elements.filter(({name}) => name === 'a').flatMap((element) => attributeOf(element, 'href') ?? [])
}
