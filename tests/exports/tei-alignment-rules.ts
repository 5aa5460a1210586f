import type {Element} from 'xast'
import {attributeOf, childrenOf, contentOf, elementsOf, named, type XmlFile} from './read-xml.ts'

type Rule = (file: XmlFile) => ReadonlyArray<string>

const ncName = /^[\p{L}_][\p{L}\p{N}\p{M}_.-]*$/u
const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging'
]
const pointing = ['target', 'corresp', 'ana', 'resp', 'from', 'to', 'ref']
const inStandOff = ['linkGrp', 'spanGrp', 'interpGrp', 'listAnnotation']

const all = ({root}: XmlFile, name: string): ReadonlyArray<Element> => named(root, name).map(({element}) => element)
const words = (value: string | undefined): ReadonlyArray<string> => (value ?? '').split(/\s+/).filter(Boolean)

/** The rules of TEI stand-off alignment that a grammar alone does not hold, by what they promise. */
export const teiAlignmentRules: Readonly<Record<string, Rule>> = {
  'the root is TEI in its namespace': ({root}) =>
    root.name === 'TEI' && attributeOf(root, 'xmlns') === 'http://www.tei-c.org/ns/1.0' ? [] : [root.name],
  'a link is empty and has two targets or more': (file) =>
    all(file, 'link')
      .filter(
        (link) => link.children.length > 0 || words(attributeOf(link, 'target')).length < 2 || attributeOf(link, 'xtargets') !== undefined
      )
      .map((link) => `link ${attributeOf(link, 'target')}`),
  'a group of links holds descriptions, then links or pointers, and no group': (file) =>
    all(file, 'linkGrp')
      .filter(
        (group) =>
          !/^(?:desc )*(?:link|ptr)(?: (?:link|ptr))*$/.test(contentOf(group)) ||
          attributeOf(group, 'domains') !== undefined ||
          attributeOf(group, 'targFunc') !== undefined
      )
      .map((group) => `linkGrp ${contentOf(group)}`),
  'a pointer has a target, and a language of BCP 47': (file) =>
    all(file, 'ptr')
      .filter(
        (pointer) =>
          words(attributeOf(pointer, 'target')).length === 0 ||
          attributeOf(pointer, 'cRef') !== undefined ||
          !/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(attributeOf(pointer, 'targetLang') ?? 'xx')
      )
      .map((pointer) => `ptr ${attributeOf(pointer, 'target')}`),
  'stand-off markup is not empty and holds what it may': (file) =>
    all(file, 'standOff').flatMap((standOff) =>
      childrenOf(standOff).length === 0
        ? ['empty']
        : childrenOf(standOff)
            .map(({name}) => name)
            .filter((name) => !inStandOff.includes(name))
    ),
  'no sentence stands in a sentence': ({root}) =>
    named(root, 's')
      .filter(({ancestors}) => ancestors.some(({name}) => name === 's'))
      .map(({element}) => attributeOf(element, 'xml:id') ?? ''),
  'ids are unique names without a colon': ({root}) =>
    elementsOf(root)
      .flatMap((element) => attributeOf(element, 'xml:id') ?? [])
      .filter((id, index, ids) => !ncName.test(id) || ids.indexOf(id) !== index),
  'every pointer resolves': ({root}) => {
    const ids = new Set(elementsOf(root).flatMap((element) => attributeOf(element, 'xml:id') ?? []))
    return elementsOf(root)
      .flatMap((element) => pointing.flatMap((name) => words(attributeOf(element, name))))
      .filter((pointer) => !/^https?:\/\/[^\s/]/u.test(pointer) && (!pointer.startsWith('#') || !ids.has(pointer.slice(1))))
  },
  'a span has a target or a beginning, and one of each': (file) =>
    all(file, 'span')
      .filter((span) => {
        const [target, from, to] = ['target', 'from', 'to'].map((name) => words(attributeOf(span, name)).length) as [number, number, number]
        return (target > 0 && from + to > 0) || (to > 0 && from === 0) || from > 1 || to > 1 || target + from === 0
      })
      .map((span) => attributeOf(span, 'xml:id') ?? ''),
  'an annotation has an id, a target and a motivation of the list': (file) =>
    all(file, 'annotation')
      .filter(
        (annotation) =>
          !attributeOf(annotation, 'xml:id') ||
          !attributeOf(annotation, 'target') ||
          words(attributeOf(annotation, 'motivation')).some((motivation) => !motivations.includes(motivation))
      )
      .map((annotation) => attributeOf(annotation, 'xml:id') ?? '')
}
