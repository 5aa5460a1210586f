import type {Element, Nodes, Root, Text} from 'xast'
import {toXml} from 'xast-util-to-xml'

interface Layout {
  /** Names of elements that hold text: white space in them would be text, so none is added. */
  readonly mixed: ReadonlySet<string>
  /** The document type, where a format asks for it: its public name and where it is declared, as far as it has them beside its name. */
  readonly doctype?: {readonly public?: string; readonly system?: string}
  /** `<a></a>` where readers may take the file for HTML, which knows no `<a/>`. */
  readonly emptyElements?: 'paired'
}

/** An XML document in UTF-8, one element a line, indented but for elements with text. */
export function xmlDocument(element: Element, {doctype, emptyElements, mixed}: Layout): string {
  const nodes: Array<Root['children'][number]> = [{type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'}, lineBreak(0)]
  if (doctype) nodes.push({type: 'doctype', name: element.name, ...doctype}, lineBreak(0))
  const closeEmptyElements = emptyElements !== 'paired'
  const xml = toXml({type: 'root', children: [...nodes, laidOut(element, 0, mixed)]}, {closeEmptyElements, tightClose: true})
  // The end of a CDATA section must not stand in text, and the serializer lets it; we write no such section.
  return `${withNamedEntities(xml).replaceAll(']]>', ']]&gt;')}\n`
}

/** The five entities of XML by name: some readers of exchange formats know no others. */
function withNamedEntities(xml: string): string {
  return xml.replaceAll('&#x26;', '&amp;').replaceAll('&#x3C;', '&lt;').replaceAll('&#x22;', '&quot;')
}

function laidOut(element: Element, depth: number, mixed: ReadonlySet<string>): Element {
  const children = element.children as ReadonlyArray<Nodes>
  if (children.length === 0 || mixed.has(element.name) || children.some(({type}) => type !== 'element')) return element
  return {
    ...element,
    children: [
      ...element.children.flatMap((child) => [lineBreak(depth + 1), laidOut(child as Element, depth + 1, mixed)]),
      lineBreak(depth)
    ]
  }
}

function lineBreak(depth: number): Text {
  return {type: 'text', value: `\n${'  '.repeat(depth)}`}
}
