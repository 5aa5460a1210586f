import type {Element} from 'xast'
import {attributeOf, contentOf, elementsOf, named, textOf, type XmlFile} from './read-xml.ts'

type Rule = (file: XmlFile) => ReadonlyArray<string>

/** Elements that may come before the sections of a concept or a language, and behind a term. */
const auxiliary = '(?:descrip|descripGrp|admin|adminGrp|transacGrp|note|ref|xref)'

/** Where each data category of the dialect may stand. */
const levels: Readonly<Record<string, ReadonlyArray<string>>> = {
  'descrip subjectField': ['conceptEntry'],
  'descrip definition': ['conceptEntry', 'langSec'],
  'descrip context': ['termSec'],
  'termNote partOfSpeech': ['termSec'],
  'termNote termType': ['termSec'],
  'termNote administrativeStatus': ['termSec'],
  'termNote grammaticalGender': ['termSec'],
  'termNote geographicalUsage': ['termSec'],
  'termNote termLocation': ['termSec'],
  'admin source': ['conceptEntry', 'langSec', 'termSec'],
  'admin customerSubset': ['conceptEntry', 'termSec'],
  'admin projectSubset': ['conceptEntry', 'termSec'],
  'transac transactionType': ['conceptEntry', 'langSec', 'termSec'],
  'transacNote responsibility': ['conceptEntry', 'langSec', 'termSec'],
  'ref crossReference': ['conceptEntry', 'termSec'],
  'xref externalCrossReference': ['conceptEntry', 'langSec', 'termSec'],
  'xref xGraphic': ['conceptEntry', 'langSec']
}

const values: Readonly<Record<string, ReadonlyArray<string>>> = {
  partOfSpeech: ['noun', 'verb', 'adjective', 'adverb', 'other'],
  termType: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
  administrativeStatus: ['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts'],
  grammaticalGender: ['masculine', 'feminine', 'neuter', 'other'],
  transactionType: ['origination', 'modification']
}

const categories = ['descrip', 'termNote', 'admin', 'transac', 'transacNote', 'ref', 'xref']
const wrong = (elements: ReadonlyArray<Element>, model: RegExp): ReadonlyArray<string> =>
  elements.map(contentOf).filter((content) => !model.test(content))
const all = ({root}: XmlFile, name: string): ReadonlyArray<Element> => named(root, name).map(({element}) => element)

/** The rules of TBX-Basic 1.2.1 in DCA style, by what they promise. */
export const tbxRules: Readonly<Record<string, Rule>> = {
  'the root names dialect, style, language and the one namespace': ({root}) => [
    ...(root.name === 'tbx' ? [] : [root.name]),
    ...Object.entries({type: 'TBX-Basic', style: 'dca', xmlns: 'urn:iso:std:iso:30042:ed-2'}).flatMap(([name, value]) =>
      attributeOf(root, name) === value ? [] : [name]
    ),
    ...(attributeOf(root, 'xml:lang') ? [] : ['xml:lang']),
    ...elementsOf(root)
      .slice(1)
      .flatMap((element) => (element.name.includes(':') || attributeOf(element, 'xmlns') !== undefined ? [element.name] : []))
  ],
  'the header has its parts in an order that both grammars take': (file) => [
    ...wrong([file.root], /^tbxHeader text$/),
    ...wrong(all(file, 'fileDesc'), /^(?:titleStmt|publicationStmt)? ?sourceDesc$/),
    ...wrong(all(file, 'sourceDesc'), /^p(?: p)*$/)
  ],
  'concepts hold languages, languages terms, and the term comes first': (file) => [
    ...wrong(all(file, 'body'), /^conceptEntry(?: conceptEntry)*$/),
    ...wrong(all(file, 'conceptEntry'), new RegExp(`^(?:${auxiliary} )*langSec(?: langSec)*$`)),
    ...wrong(all(file, 'langSec'), new RegExp(`^(?:${auxiliary} )*termSec(?: termSec)*$`)),
    ...wrong(all(file, 'termSec'), new RegExp(`^term(?: termNote)*(?: ${auxiliary})*$`)),
    ...wrong(all(file, 'descripGrp'), /^descrip(?: (?:admin|note|ref|xref))*$/),
    ...all(file, 'conceptEntry')
      .map((entry) => attributeOf(entry, 'id') ?? '')
      .filter((id, index, ids) => !/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(id) || ids.indexOf(id) !== index),
    ...all(file, 'langSec')
      .filter((section) => !attributeOf(section, 'xml:lang'))
      .map(() => 'xml:lang'),
    ...all(file, 'term')
      .filter((term) => textOf(term).trim() === '')
      .map(() => 'empty term')
  ],
  'data categories are permitted ones at their level, with values of their lists': ({root}) =>
    categories.flatMap((name) =>
      named(root, name).flatMap(({ancestors, element}) => {
        const type = attributeOf(element, 'type') ?? ''
        const level =
          ancestors
            .map((ancestor) => ancestor.name)
            .filter((ancestor) => !ancestor.endsWith('Grp'))
            .at(-1) ?? ''
        const misplaced = !levels[`${name} ${type}`]?.includes(level)
        const unknown = values[type] !== undefined && !values[type].includes(textOf(element))
        return misplaced || unknown ? [`${name} ${type} ${textOf(element)} at ${level}`] : []
      })
    ),
  'targets resolve and types are not empty': ({root}) => {
    const ids = new Set(elementsOf(root).flatMap((element) => attributeOf(element, 'id') ?? []))
    return elementsOf(root).flatMap((element) => {
      const [target, type] = [attributeOf(element, 'target'), attributeOf(element, 'type')]
      const dangling = target !== undefined && !/^https?:\/\/./.test(target) && !ids.has(target)
      return dangling || type === '' ? [`${element.name} ${target ?? type}`] : []
    })
  }
}
