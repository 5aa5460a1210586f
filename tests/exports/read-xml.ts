import type {Doctype, Element, Root} from 'xast'
import {fromXml} from 'xast-util-from-xml'

/** A parsed XML file. */
export interface XmlFile {
  readonly source: string
  readonly root: Element
  readonly doctype: Doctype | undefined
}

export function readXml(source: string): XmlFile {
  const tree: Root = fromXml(source)
  const root = tree.children.find((node): node is Element => node.type === 'element')!
  return {source, root, doctype: tree.children.find((node): node is Doctype => node.type === 'doctype')}
}

/** The child elements, all or those of a name. */
export function childrenOf(element: Element, name?: string): ReadonlyArray<Element> {
  return element.children.filter((node): node is Element => node.type === 'element' && (name === undefined || node.name === name))
}

/** Every element within, itself included, outer before inner. */
export function elementsOf(element: Element): ReadonlyArray<Element> {
  return [element, ...childrenOf(element).flatMap(elementsOf)]
}

/** Every element of a name within, with the elements that it stands in, nearest last. */
export function named(
  element: Element,
  name: string,
  ancestors: ReadonlyArray<Element> = []
): ReadonlyArray<{readonly element: Element; readonly ancestors: ReadonlyArray<Element>}> {
  return [
    ...(element.name === name ? [{element, ancestors}] : []),
    ...childrenOf(element).flatMap((child) => named(child, name, [...ancestors, element]))
  ]
}

export function textOf(element: Element): string {
  return element.children
    .map((node) => (node.type === 'element' ? textOf(node) : 'value' in node && node.type !== 'comment' ? node.value : ''))
    .join('')
}

export function attributeOf({attributes}: Element, name: string): string | undefined {
  return attributes[name] ?? undefined
}

/** The names of the child elements, as content models compare them: `note prop tuv tuv`. */
export function contentOf(element: Element): string {
  return childrenOf(element)
    .map(({name}) => name)
    .join(' ')
}
