import type {Element} from 'xast'
import {attributeOf, childrenOf, contentOf, elementsOf, named, textOf, type XmlFile} from '../read-xml.ts'

type Rule = (file: XmlFile) => ReadonlyArray<string>

const ncName = /^[\p{L}_][\p{L}\p{N}\p{M}_.-]*$/u
const blocks = ['p', 'list', 'disp-quote', 'boxed-text']
/** The order of the document type, as far as we write its elements. */
const orders: Readonly<Record<string, ReadonlyArray<string>>> = {
  article: ['front', 'body', 'back', 'sub-article'],
  front: ['journal-meta', 'article-meta', 'notes'],
  'journal-meta': ['journal-id', 'journal-title-group', 'issn'],
  'article-meta': [
    ...['article-id', 'article-categories', 'title-group', 'contrib-group', 'aff', 'pub-date', 'volume', 'issue', 'fpage', 'lpage'],
    ...['permissions', 'self-uri', 'abstract', 'trans-abstract', 'kwd-group', 'custom-meta-group']
  ],
  'front-stub': ['title-group', 'contrib-group', 'abstract', 'kwd-group', 'custom-meta-group'],
  'title-group': ['article-title', 'trans-title-group'],
  contrib: ['contrib-id', 'name', 'name-alternatives', 'string-name', 'email'],
  'contrib-group': ['contrib', 'aff', 'aff-alternatives'],
  'sub-article': ['front-stub', 'body', 'back'],
  back: ['ref-list', 'notes'],
  'ref-list': ['title', 'ref']
}
const needed: Readonly<Record<string, ReadonlyArray<string>>> = {
  article: ['front', 'back'],
  front: ['journal-meta', 'article-meta'],
  'journal-meta': ['journal-id', 'issn'],
  'article-meta': ['article-id', 'title-group', 'pub-date', 'fpage', 'lpage', 'permissions', 'custom-meta-group'],
  'sub-article': ['front-stub', 'body']
}
const types = ['segment', 'misprint', 'language', 'quotation', 'date', 'person', 'place', 'org', 'event', 'work', 'award', 'people']

const all = ({root}: XmlFile, name: string): ReadonlyArray<Element> => named(root, name).map(({element}) => element)
const ofType = (element: Element, type: string): ReadonlyArray<Element> =>
  named(element, 'named-content').flatMap(({element: content}) => (attributeOf(content, 'content-type') === type ? [content] : []))
const words = (value: string | undefined): ReadonlyArray<string> => (value ?? '').split(/\s+/).filter(Boolean)
const shown = (element: Element): string => `${element.name} ${attributeOf(element, 'id') ?? textOf(element).slice(0, 40)}`
const translations = (file: XmlFile): ReadonlyArray<Element> =>
  all(file, 'sub-article').filter((text) => attributeOf(text, 'article-type') === 'translation')
const stated = (element: Element, name: string): boolean =>
  named(element, 'meta-name').some(({element: metaName}) => textOf(metaName) === name)

/** What JATS Publishing 1.3 asks of the file of an article, and what its makers promise of it, by the promise. */
export const jatsEditionRules: Readonly<Record<string, Rule>> = {
  'the document type is JATS Publishing 1.3, and the root an article with its type and language': ({doctype, root}) =>
    doctype?.public === '-//NLM//DTD JATS (Z39.96) Journal Publishing DTD with MathML3 v1.3 20210610//EN' &&
    root.name === 'article' &&
    attributeOf(root, 'dtd-version') === '1.3' &&
    attributeOf(root, 'article-type') === 'research-article' &&
    attributeOf(root, 'xml:lang')
      ? []
      : [root.name],
  'the record and the parts of the article stand in the order of the document type, none that it asks for left out': ({root}) =>
    elementsOf(root).flatMap((element) => {
      const order = orders[element.name]
      if (!order) return []
      const names = childrenOf(element).map(({name}) => name.replace(/^aff-alternatives$/u, order.includes(name) ? name : 'aff'))
      const places = names.map((name) => order.indexOf(name))
      const isOrdered = places.every((place, index) => place >= 0 && place >= (places[index - 1] ?? 0))
      return isOrdered && (needed[element.name] ?? []).every((name) => names.includes(name)) ? [] : [contentOf(element)]
    }),
  'ids are unique names without a colon': ({root}) =>
    elementsOf(root)
      .flatMap((element) => attributeOf(element, 'id') ?? [])
      .filter((id, index, ids) => !ncName.test(id) || ids.indexOf(id) !== index),
  'every rid resolves': ({root}) => {
    const ids = new Set(elementsOf(root).flatMap((element) => attributeOf(element, 'id') ?? []))
    return elementsOf(root)
      .flatMap((element) => words(attributeOf(element, 'rid')))
      .filter((id) => !ids.has(id))
  },
  'titles, abstracts and keywords say their language, that of the work once, each other once': (file) => {
    const lang = attributeOf(file.root, 'xml:lang')
    const [meta] = all(file, 'article-meta')
    return [['article-title', 'trans-title-group'], ['abstract', 'trans-abstract'], ['kwd-group']].flatMap(([own, other]) => {
      const elements = elementsOf(meta!).filter(({name}) => name === own || name === other)
      const tags = elements.map((element) => attributeOf(element, 'xml:lang'))
      return elements
        .filter(({name}, index) => {
          const isMisplaced = other !== undefined && (name === own) !== (tags[index] === lang)
          return tags[index] === undefined || tags.indexOf(tags[index]) !== index || isMisplaced
        })
        .map(shown)
    })
  },
  'what is named is of a known type': ({root}) =>
    named(root, 'named-content').flatMap(({element}) =>
      types.includes(attributeOf(element, 'content-type') ?? '') ? [] : [shown(element)]
    ),
  'no sentence stands in a sentence, and each has its id': ({root}) =>
    ofType(root, 'segment')
      .filter((sentence) => ofType(sentence, 'segment').length > 1 || !attributeOf(sentence, 'id'))
      .map(shown),
  'a misprint says what the edition reads, and of which kind it is': ({root}) =>
    ofType(root, 'misprint')
      .filter((misprint) => attributeOf(misprint, 'alt') === undefined || !attributeOf(misprint, 'specific-use'))
      .map(shown),
  'a name says which entry of the register it is, a date its standard': ({root}) =>
    types
      .slice(types.indexOf('date'))
      .flatMap((type) => ofType(root, type))
      .filter(
        (element) =>
          !attributeOf(element, 'vocab-term-identifier') ||
          attributeOf(element, 'vocab') !== (attributeOf(element, 'content-type') === 'date' ? 'EDTF' : 'register')
      )
      .map(shown),
  'a marker leads to an entry of the list': (file) => {
    const entries = new Set(all(file, 'ref').map((entry) => attributeOf(entry, 'id')))
    return all(file, 'xref')
      .filter((marker) => attributeOf(marker, 'ref-type') !== 'bibr' || !entries.has(attributeOf(marker, 'rid')))
      .map(shown)
  },
  'a section begins with its title, and no block stands behind a section': ({root}) =>
    elementsOf(root)
      .filter(({name}) => name === 'sec' || name === 'body')
      .filter((element) => {
        const names = childrenOf(element).map(({name}) => name)
        const isUntitled = element.name === 'sec' && names[0] !== 'title'
        return isUntitled || (names.includes('sec') && names.slice(names.indexOf('sec')).some((name) => blocks.includes(name)))
      })
      .map(shown),
  'an entry has its label, and of each source the printed words once, alone or beside what is read in them': (file) => [
    ...all(file, 'ref')
      .map(contentOf)
      .filter((content) => !/^label(?: (?:mixed-citation|citation-alternatives))+$/u.test(content)),
    ...all(file, 'citation-alternatives')
      .map(contentOf)
      .filter((content) => content !== 'mixed-citation element-citation')
  ],
  'printed words of a source have an id and a language, and no elements': (file) =>
    all(file, 'mixed-citation')
      .filter((printed) => !attributeOf(printed, 'id') || !attributeOf(printed, 'xml:lang') || childrenOf(printed).length > 0)
      .map(shown),
  'the record says what is the print and what is of the edition': (file) =>
    ['print', 'corrections', 'annotation', 'references', ...(translations(file).length > 0 ? ['translations'] : [])].filter(
      (name) => !all(file, 'article-meta').some((meta) => stated(meta, name))
    ),
  'each text beside the article says its language, its type, and in its first lines whose words it is': (file) =>
    all(file, 'sub-article')
      .filter((text) => {
        const [first] = childrenOf(text, 'body').flatMap((body) => childrenOf(body))
        return (
          !attributeOf(text, 'xml:lang') ||
          !['translation', 'further-language'].includes(attributeOf(text, 'article-type') ?? '') ||
          first?.name !== 'boxed-text' ||
          attributeOf(first, 'content-type') !== 'edition-statement'
        )
      })
      .map(shown),
  'a translation names who answers for it, and says whose it is and how far it is confirmed': (file) =>
    translations(file)
      .filter(
        (text) =>
          !/^(?:draft|confirmed|contested)$/u.test(attributeOf(text, 'specific-use') ?? '') ||
          named(text, 'contrib')
            .map(({element}) => attributeOf(element, 'contrib-type'))
            .join() !== 'translator' ||
          ['origin', 'method', 'status', 'date'].some((name) => !stated(text, name))
      )
      .map(shown),
  'each sentence of a translation says what it translates and how far it is confirmed': (file) =>
    translations(file)
      .flatMap((text) => ofType(text, 'segment'))
      .filter(
        (sentence) =>
          !attributeOf(sentence, 'rid') || !/(?:^| )(?:draft|confirmed|contested)$/u.test(attributeOf(sentence, 'specific-use') ?? '')
      )
      .map(shown),
  'a translation has no misprint, no page break and no marker that is pointed at': (file) =>
    translations(file).flatMap((text) =>
      elementsOf(text)
        .filter(
          (element) =>
            attributeOf(element, 'content-type') === 'misprint' ||
            element.name === 'milestone-start' ||
            (element.name === 'xref' && attributeOf(element, 'id'))
        )
        .map(shown)
    )
}
