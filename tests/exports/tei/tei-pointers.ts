import type {Element} from 'xast'
import {attributeOf, elementsOf, named, type XmlFile} from '../read-xml.ts'

/** The elements of a file by their ids. */
export const byId = ({root}: XmlFile): ReadonlyMap<string, Element> =>
  new Map(
    elementsOf(root).flatMap((element) => (attributeOf(element, 'xml:id') ? [[attributeOf(element, 'xml:id')!, element] as const] : []))
  )

export const idOf = (element: Element): string => attributeOf(element, 'xml:id') ?? ''
/** What an element points at, in this file without the `#`. */
export const targets = (element: Element, name = 'target'): ReadonlyArray<string> =>
  (attributeOf(element, name) ?? '')
    .split(' ')
    .filter(Boolean)
    .map((target) => target.replace(/^#/u, ''))
/** The annotations of a kind, in their order. */
export const annotations = ({root}: XmlFile, of: string): ReadonlyArray<Element> =>
  named(root, 'annotation')
    .map(({element}) => element)
    .filter((annotation) => idOf(annotation).startsWith(`${of}.`))
