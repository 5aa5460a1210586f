import type {Element} from 'xast'
import {attributeOf, childrenOf, contentOf, elementsOf, named, textOf, type XmlFile} from './read-xml.ts'

type Rule = (file: XmlFile) => ReadonlyArray<string>

const segtypes = ['block', 'paragraph', 'sentence', 'phrase']
const headerAttributes = ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype']
const optionalAttributes = ['o-encoding', 'creationdate', 'creationid', 'changedate', 'changeid']

const faultsIf = (broken: boolean, fault: string): ReadonlyArray<string> => (broken ? [fault] : [])
const units = ({root}: XmlFile): ReadonlyArray<Element> => named(root, 'tu').map(({element}) => element)

/** The rules of TMX 1.4b, by what they promise. Each yields what it finds broken. */
export const tmxRules: Readonly<Record<string, Rule>> = {
  'the root is tmx of version 1.4 with header and body, without namespace': ({doctype, root}) => [
    ...faultsIf(root.name !== 'tmx' || attributeOf(root, 'version') !== '1.4', `root ${root.name} ${attributeOf(root, 'version')}`),
    ...faultsIf(contentOf(root) !== 'header body', contentOf(root)),
    ...faultsIf(doctype?.name !== 'tmx' || doctype.system !== 'tmx14.dtd', 'document type'),
    ...elementsOf(root).flatMap(({attributes}) => Object.keys(attributes).filter((name) => name.startsWith('xmlns')))
  ],
  'the header has what it must and nothing else': ({root}) => {
    const [header] = childrenOf(root, 'header')
    if (!header) return ['no header']
    return [
      ...headerAttributes.filter((name) => !attributeOf(header, name)),
      ...Object.keys(header.attributes).filter((name) => ![...headerAttributes, ...optionalAttributes].includes(name)),
      ...childrenOf(header)
        .map(({name}) => name)
        .filter((name) => !['note', 'prop', 'ude'].includes(name))
    ]
  },
  'the type of a segment is one of the list, and a merged group is a block': (file) => [
    ...[...named(file.root, 'header'), ...named(file.root, 'tu')]
      .map(({element}) => attributeOf(element, 'segtype'))
      .filter((type): type is string => type !== undefined && !segtypes.includes(type)),
    ...units(file)
      .filter((unit) => {
        const merged = named(unit, 'prop').some(
          ({element}) => attributeOf(element, 'type') === 'x-segment-ids' && textOf(element).includes(' ')
        )
        return merged !== (attributeOf(unit, 'segtype') === 'block')
      })
      .map((unit) => `segtype of ${attributeOf(unit, 'tuid')}`)
  ],
  'the source language is any, or stands in every unit': (file) => {
    const source = attributeOf(childrenOf(file.root, 'header')[0]!, 'srclang')
    if (source === '*all*') return []
    return units(file)
      .filter((unit) => !childrenOf(unit, 'tuv').some((variant) => attributeOf(variant, 'xml:lang') === source))
      .map((unit) => `${source} in ${attributeOf(unit, 'tuid')}`)
  },
  'notes and properties come before variants and segments': (file) => [
    ...childrenOf(childrenOf(file.root, 'body')[0]!)
      .map(({name}) => name)
      .filter((name) => name !== 'tu'),
    ...units(file)
      .map(contentOf)
      .filter((content) => !/^(?:(?:note|prop) )*tuv(?: tuv)*$/.test(content)),
    ...named(file.root, 'tuv')
      .map(({element}) => contentOf(element))
      .filter((content) => !/^(?:(?:note|prop) )*seg$/.test(content))
  ],
  'every variant names its language, and unit ids are unique without white space': (file) => [
    ...named(file.root, 'tuv')
      .filter(({element}) => !/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(attributeOf(element, 'xml:lang') ?? ''))
      .map(() => 'xml:lang'),
    ...elementsOf(file.root)
      .filter((element) => attributeOf(element, 'lang') !== undefined)
      .map(({name}) => `lang of ${name}`),
    ...units(file)
      .map((unit) => attributeOf(unit, 'tuid') ?? '')
      .filter((id, index, all) => /^$|\s/.test(id) || all.indexOf(id) !== index),
    ...units(file)
      .filter(
        (unit) => new Set(childrenOf(unit, 'tuv').map((variant) => attributeOf(variant, 'xml:lang'))).size < childrenOf(unit, 'tuv').length
      )
      .map(() => 'one language twice')
  ],
  'properties have a type, our own begin with x-, and notes are text': ({root}) => [
    ...named(root, 'prop')
      .map(({element}) => attributeOf(element, 'type') ?? '')
      .filter((type) => !type.startsWith('x-')),
    ...[...named(root, 'note'), ...named(root, 'prop')]
      .filter(({element}) => childrenOf(element).length > 0 || textOf(element).trim() === '')
      .map(({element}) => `empty ${element.name}`)
  ],
  'every variant says its version, and whether it is of the print or a translation, which says who made it and its status': ({root}) =>
    named(root, 'tuv').flatMap(({element}) => {
      const props = new Map(childrenOf(element, 'prop').map((prop) => [attributeOf(prop, 'type'), textOf(prop)]))
      const isTranslation = props.get('x-origin') === 'translation'
      return [
        ...faultsIf(!props.get('x-version'), 'a variant without a version'),
        ...faultsIf(!['print', 'translation'].includes(props.get('x-origin') ?? ''), `origin ${props.get('x-origin')}`),
        ...faultsIf(
          isTranslation !== props.has('x-status') || isTranslation !== (attributeOf(element, 'creationid') !== undefined),
          'maker'
        )
      ]
    }),
  'dates are of ISO 8601 in the recommended pattern': ({root}) =>
    elementsOf(root)
      .flatMap((element) => ['creationdate', 'changedate', 'lastusagedate'].flatMap((name) => attributeOf(element, name) ?? []))
      .filter((date) => !/^\d{8}T\d{6}Z$/.test(date)),
  // TMX has inline elements; programs that look for matches skip what stands in them.
  'segments are text and nothing else, without white space too much': ({root}) =>
    named(root, 'seg').flatMap(({element}) => segFaults(element)),
  'the file is in UTF-8 with small names and the entities of XML': ({root, source}) => [
    ...faultsIf(!source.startsWith('<?xml version="1.0" encoding="UTF-8"?>'), 'declaration'),
    ...elementsOf(root)
      .map(({name}) => name)
      .filter((name) => name !== name.toLowerCase()),
    ...[...source.matchAll(/&[^;]*;/g)]
      .map(([entity]) => entity)
      .filter((entity) => !['&amp;', '&lt;', '&gt;', '&quot;', '&apos;'].includes(entity))
  ]
}

function segFaults(seg: Element): ReadonlyArray<string> {
  const text = textOf(seg)
  return [
    ...faultsIf(text.trim() !== text || /\s{2}|[\n\t]/.test(text) || text === '', `white space of “${text}”`),
    ...childrenOf(seg).map(({name}) => `${name} in “${text}”`)
  ]
}
