import type {Element} from 'xast'
import {attributeOf, childrenOf, contentOf, elementsOf, named, textOf, type XmlFile} from '../read-xml.ts'

type Rule = (file: XmlFile) => ReadonlyArray<string>

const ncName = /^[\p{L}_][\p{L}\p{N}\p{M}_.-]*$/u
const w3cDate = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/
const motivations = ['assessing', 'commenting', 'describing', 'identifying', 'moderating', 'questioning']
/** Attributes that point, wherever they stand; `from` and `to` point in a span alone. */
const pointing = [
  ...['target', 'corresp', 'ana', 'resp', 'ref', 'who', 'source', 'next', 'prev', 'change', 'active', 'passive', 'datingMethod']
]
const blocks = ['p', 'ab', 'list', 'listBibl']

const all = ({root}: XmlFile, name: string): ReadonlyArray<Element> => named(root, name).map(({element}) => element)
const words = (value: string | undefined): ReadonlyArray<string> => (value ?? '').split(/\s+/).filter(Boolean)
const shown = (element: Element): string => `${element.name} ${attributeOf(element, 'xml:id') ?? textOf(element).slice(0, 40)}`
const texts = (file: XmlFile, type: string): ReadonlyArray<Element> =>
  all(file, 'text').filter((text) => attributeOf(text, 'type') === type)
const namesOf = (entry: Element): ReadonlyArray<Element> => childrenOf(entry).filter(({name}) => /[Nn]ame$/u.test(name) || name === 'title')

/** What TEI asks of the file of a whole edition, and what its makers promise of it, by the promise. */
export const teiEditionRules: Readonly<Record<string, Rule>> = {
  'the root is TEI in its namespace, with a header, what stands off, and the text': ({root}) =>
    root.name === 'TEI' && attributeOf(root, 'xmlns') === 'http://www.tei-c.org/ns/1.0' && contentOf(root) === 'teiHeader standOff text'
      ? []
      : [contentOf(root)],
  'the header describes the file, the encoding, the languages and the changes': (file) =>
    all(file, 'teiHeader')
      .map(contentOf)
      .filter((content) => content !== 'fileDesc encodingDesc profileDesc revisionDesc'),
  'ids are unique names without a colon': ({root}) =>
    elementsOf(root)
      .flatMap((element) => attributeOf(element, 'xml:id') ?? [])
      .filter((id, index, ids) => !ncName.test(id) || ids.indexOf(id) !== index),
  'every pointer resolves': ({root}) => {
    const ids = new Set(elementsOf(root).flatMap((element) => attributeOf(element, 'xml:id') ?? []))
    return elementsOf(root)
      .flatMap((element) => [...pointing, ...(element.name === 'span' ? ['from', 'to'] : [])].map((name) => attributeOf(element, name)))
      .flatMap(words)
      .filter((pointer) => !/^https?:\/\/[^\s/]/u.test(pointer) && (!pointer.startsWith('#') || !ids.has(pointer.slice(1))))
  },
  'each text of the group says its language and whose it is': (file) =>
    all(file, 'group')
      .flatMap((group) => childrenOf(group))
      .filter((text) => !attributeOf(text, 'xml:lang') || !attributeOf(text, 'xml:id') || !attributeOf(text, 'ana'))
      .map(shown),
  'no sentence stands in a sentence, and each has its id': ({root}) =>
    named(root, 's')
      .filter(({ancestors, element}) => ancestors.some(({name}) => name === 's') || !attributeOf(element, 'xml:id'))
      .map(({element}) => shown(element)),
  'each sentence of a translation says what it translates, who answers for it and how far it is confirmed': (file) =>
    texts(file, 'translation')
      .flatMap((text) => named(text, 's').map(({element}) => element))
      .filter(
        (sentence) =>
          words(attributeOf(sentence, 'corresp')).length === 0 ||
          !attributeOf(sentence, 'resp') ||
          !/^#status\.(?:draft|confirmed|contested)$/u.test(attributeOf(sentence, 'ana') ?? '')
      )
      .map(shown),
  'a choice stands between the print and one reading of ours, which says who answers for it': (file) =>
    all(file, 'choice')
      .filter(
        (choice) =>
          !/^(?:sic corr|orig reg)$/u.test(contentOf(choice)) ||
          childrenOf(choice)
            .slice(1)
            .some((own) => !attributeOf(own, 'resp'))
      )
      .map(shown),
  'a translation has no choice, no page break and no marker that is pointed at': (file) =>
    texts(file, 'translation').flatMap((text) =>
      elementsOf(text)
        .filter(
          (element) => ['choice', 'pb', 'anchor'].includes(element.name) || (element.name === 'ref' && attributeOf(element, 'xml:id'))
        )
        .map(shown)
    ),
  'the pieces of a quotation point at one another': (file) => {
    const pieces = [...all(file, 'said'), ...all(file, 'quote')]
    const back = (element: Element, there: string, here: string): boolean => {
      const target = attributeOf(element, there)
      const other = pieces.find((piece) => `#${attributeOf(piece, 'xml:id')}` === target)
      return target === undefined || (other !== undefined && attributeOf(other, here) === `#${attributeOf(element, 'xml:id')}`)
    }
    return pieces.filter((piece) => !back(piece, 'next', 'prev') || !back(piece, 'prev', 'next')).map(shown)
  },
  'a span of a claim begins before it ends': (file) => {
    const order = elementsOf(file.root).flatMap((element) => attributeOf(element, 'xml:id') ?? [])
    const at = (pointer: string | undefined): number => order.indexOf((pointer ?? '').slice(1))
    return all(file, 'span')
      .filter((span) => attributeOf(span, 'from') !== undefined)
      .filter((span) => at(attributeOf(span, 'from')) > at(attributeOf(span, 'to')))
      .map((span) => attributeOf(span, 'from')!)
  },
  'dates are of W3C, one way of dating an element, and what is custom says by which standard': ({root}) =>
    elementsOf(root)
      .filter(({name}) => name !== 'span' && name !== 'biblScope')
      .filter((element) => {
        const [when, from, to, notBefore, notAfter] = ['when', 'from', 'to', 'notBefore', 'notAfter'].map((name) =>
          attributeOf(element, name)
        )
        const dates = [when, from, to, notBefore, notAfter].filter((date) => date !== undefined)
        const ways = [when, from ?? to, notBefore ?? notAfter].filter((way) => way !== undefined)
        const isCustom = attributeOf(element, 'when-custom') !== undefined
        return (
          dates.some((date) => !w3cDate.test(date)) || ways.length > 1 || isCustom !== (attributeOf(element, 'datingMethod') !== undefined)
        )
      })
      .map(shown),
  'each name in the register says its language, and where it stands or that it is ours': (file) =>
    ['person', 'personGrp', 'place', 'org', 'event']
      .flatMap((name) => all(file, name))
      .flatMap(namesOf)
      .filter((name) => !attributeOf(name, 'xml:lang') || (!attributeOf(name, 'type') && !attributeOf(name, 'ana')?.startsWith('#name.')))
      .map(shown),
  'an annotation has an id, a target, a motivation of the list and somebody who answers for it': (file) =>
    all(file, 'annotation')
      // For a note on a shift or a phrase answers whoever answers for what it points at.
      .filter((annotation) => !attributeOf(annotation, 'xml:id')?.startsWith('note-'))
      .filter(
        (annotation) =>
          !attributeOf(annotation, 'xml:id') ||
          words(attributeOf(annotation, 'target')).length === 0 ||
          !motivations.includes(attributeOf(annotation, 'motivation') ?? '') ||
          !attributeOf(annotation, 'resp')
      )
      .map(shown),
  'no paragraph stands behind a division': (file) =>
    ['div', 'body', 'front', 'back']
      .flatMap((name) => all(file, name))
      .filter((division) => {
        const names = childrenOf(division).map(({name}) => name)
        return names.includes('div') && names.slice(names.indexOf('div')).some((name) => blocks.includes(name))
      })
      .map(shown),
  'a relation has a name and two ends': (file) =>
    all(file, 'relation')
      .filter((relation) => ['name', 'active', 'passive'].some((name) => !attributeOf(relation, name)))
      .map(shown),
  'a join and a link have two targets or more': (file) =>
    [...all(file, 'join'), ...all(file, 'link')].filter((link) => words(attributeOf(link, 'target')).length < 2).map(shown),
  'a class stands there only if something is of it': ({root}) => {
    const used = new Set(elementsOf(root).flatMap((element) => ['ana', 'target'].flatMap((name) => words(attributeOf(element, name)))))
    return named(root, 'interp')
      .map(({element}) => attributeOf(element, 'xml:id')!)
      .filter((id) => !id.startsWith('term.') && !used.has(`#${id}`))
  }
}
