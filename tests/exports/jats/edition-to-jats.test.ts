import {readFileSync} from 'node:fs'
import type {Element} from 'xast'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {correctedText, printedText, type Edition, type Unit} from '#lib/edition/index.ts'
import {editionToJats} from '#lib/exports/text/jats/edition-to-jats.ts'
import {expectGolden} from '../../golden.ts'
import {atExample} from '../../our-site.ts'
import {editionFrom} from '../../sound-edition.ts'
import {checkedEdition} from '../checked-edition.ts'
import {hostileEdition} from '../hostile-edition.ts'
import {listedEdition} from '../listed-edition.ts'
import {attributeOf, childrenOf, elementsOf, named, readXml, textOf, type XmlFile} from '../read-xml.ts'
import {hostileTranslation} from '../tei/hostile-translation.ts'
import {layeredEdition} from '../tei/layered-edition.ts'
import {jatsEditionRules} from './edition-rules.ts'
import {jatsReading} from './jats-reading.ts'
import {titledEdition} from './titled-edition.ts'

interface Made {
  readonly edition: Edition
  readonly xml: string
  readonly file: XmlFile
}

function made(edition: Edition): Made {
  const xml = editionToJats(edition)
  return {edition, xml, file: readXml(xml)}
}

const layered = made(layeredEdition())
const bridges = made(editionFrom())
const listed = made(listedEdition())
const titled = made(titledEdition())
const editions: ReadonlyArray<readonly [string, Made]> = [
  ...editionIds().map((id) => [id, made(editionOf(id))] as const),
  ['the bridges', bridges],
  ['the mill', made(editionFrom({}, 'tegirmen-2001'))],
  ['the layered', layered],
  ['the checked', made(checkedEdition().edition)],
  ['the listed', listed],
  ['the titled', titled],
  ['the hostile', made(hostileEdition().edition)],
  ['the hostile in translation', made(hostileTranslation())]
]

const idOf = (element: Element): string => attributeOf(element, 'id') ?? ''
const byId = ({root}: XmlFile): ReadonlyMap<string, Element> => new Map(elementsOf(root).map((element) => [idOf(element), element]))
const contentsOf = (element: Element, type: string): ReadonlyArray<Element> =>
  named(element, 'named-content').flatMap(({element: content}) => (attributeOf(content, 'content-type') === type ? [content] : []))
const bodiesOf = (article: Element): ReadonlyArray<Element> => [
  ...childrenOf(article, 'body'),
  ...childrenOf(article, 'sub-article').flatMap((text) => childrenOf(text, 'body'))
]
const allUnits = (edition: Edition): ReadonlyArray<Unit> => [...edition.units, ...edition.translations.flatMap(({units}) => units)]

describe('each edition', () => {
  test.each(editions)('%s keeps every rule', (_, {file}) => {
    for (const [promise, rule] of Object.entries(jatsEditionRules)) expect(rule(file), promise).toEqual([])
  })

  test.each(editions)('%s has each sentence once, and those of each body in their order', (_, {edition, file}) => {
    const expected = allUnits(edition)
    expect(contentsOf(file.root, 'segment').map(idOf).sort()).toEqual(
      expected.flatMap(({segments}) => segments.map(({id}) => String(id))).sort()
    )
    // The heading of the list of references stands over the list, which is behind the body.
    const [heading] = named(file.root, 'ref-list').flatMap(({element}) => childrenOf(element, 'title'))
    const over = heading ? contentsOf(heading, 'segment').map(idOf) : []
    const bodies = bodiesOf(file.root).flatMap((body) => contentsOf(body, 'segment').map(idOf))
    const {lang} = edition.metadata
    const isWork = (unit: Unit): boolean => unit.lang === lang && edition.units.includes(unit)
    const inBody = expected.filter(({part}) => part === 'body')
    const inOrder = [...inBody.filter(isWork), ...inBody.filter((unit) => !isWork(unit))]
    expect(bodies).toEqual(inOrder.flatMap(({segments}) => segments.map(({id}) => String(id))).filter((id) => !over.includes(id)))
  })

  test.each(editions)(
    '%s has every letter of the print, of its corrections and of the translations, and no other',
    (_, {edition, file}) => {
      const elements = byId(file)
      for (const unit of allUnits(edition)) {
        for (const segment of unit.segments) {
          const sentence = elements.get(segment.id)!
          expect(jatsReading(sentence, 'printed')).toBe(printedText(unit, segment))
          expect(jatsReading(sentence, 'corrected')).toBe(correctedText(unit, segment))
        }
        const block = elements.get(unit.id)
        if (block?.name === 'p') expect(jatsReading(block, 'corrected')).toBe(unit.corrected)
        if (block?.name === 'p' || block?.name === 'list-item') expect(textOf(block).trim()).toBe(unit.text.trim())
      }
    }
  )

  test.each(editions)('%s has the entries of the list to the letter, each source once', (_, {edition, file}) => {
    const elements = byId(file)
    for (const {items, label, number, printed} of edition.references) {
      const entry = elements.get(`ref-${number}`)!
      const words = named(entry, 'mixed-citation').map(({element}) => element)
      expect(childrenOf(entry, 'label').map(textOf)).toEqual([label])
      expect(words.map(textOf).join('')).toBe(printed)
      expect(words.map(idOf)).toEqual(items.map(({id}) => String(id)))
    }
  })

  test.each(editions)('%s has every marker, name and page break of the print where it stands', (_, {edition, file}) => {
    const elements = byId(file)
    const {units} = edition
    for (const unit of units) {
      for (const {number, occurrence, ...span} of unit.citations) {
        expect(textOf(elements.get(`cite-${number}-${occurrence}`)!)).toBe(printedText(unit, span))
      }
    }
    const printed = [...elements.values()].filter(({name}) => name === 'milestone-start')
    expect(printed.map((pageBreak) => attributeOf(pageBreak, 'rationale'))).toEqual(
      units.flatMap(({pageBreaks}) => pageBreaks.map(({inferred, page}) => page ?? (inferred === undefined ? undefined : `[${inferred}]`)))
    )
    const entries = allUnits(edition).flatMap(({mentions}) =>
      mentions.flatMap((mention) => (mention.type === 'date' ? [mention.when.edtf] : mention.refs.map(String)))
    )
    const read = named(file.root, 'named-content').flatMap(({element}) =>
      attributeOf(element, 'content-type') === 'quotation' ? [] : (attributeOf(element, 'vocab-term-identifier') ?? [])
    )
    expect(read.toSorted()).toEqual(entries.toSorted())
  })

  test.each(editions)('%s is the same file whenever it is made', (_, {edition, xml}) => {
    expect(editionToJats(structuredClone(edition))).toBe(xml)
  })
})

describe('the rules', () => {
  const cases: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = parse(
    readFileSync('tests/exports/jats/edition-rules.yaml', 'utf8')
  )

  test('each have a case that breaks them', () => {
    expect(Object.keys(cases)).toEqual(Object.keys(jatsEditionRules))
  })

  test.each(Object.entries(cases).flatMap(([promise, own]) => own.map(([find, replace]) => ({promise, find, replace}))))(
    'find `$replace` in the stead of `$find`',
    ({find, promise, replace}) => {
      expect(layered.xml).toContain(find)
      expect(jatsEditionRules[promise]!(readXml(layered.xml.replace(find, replace)))).not.toEqual([])
    }
  )
})

test('writes the layered edition as its golden file', () => {
  expectGolden(atExample(layered.xml), 'tests/exports/jats/goldens/layered.jats.xml')
})

test('what another says in whole blocks is a block of its own, and its limits stay in the text', () => {
  const {file} = made(
    editionFrom({'quotations.yaml': '- {id: opened, from: {segment: de-b2-1, quote: Sie}, to: {segment: de-b2-1, quote: geöffnet}}'})
  )
  const [block, ...others] = named(file.root, 'disp-quote').map(({element}) => element)
  expect(others).toEqual([])
  expect(named(block!, 'list-item').map(({element}) => idOf(element))).toEqual(['de-b2'])
  expect(contentsOf(block!, 'quotation').map(textOf)).toEqual(['Sie wurde um 10:30 Uhr am 5. Mai 2001 geöffnet'])
  expect(named(bridges.file.root, 'disp-quote')).toEqual([])
})

test('a further body of the print is no translation', () => {
  const [text] = childrenOf(bridges.file.root, 'sub-article')
  expect(attributeOf(bridges.file.root, 'xml:lang')).toBe('de')
  expect(['id', 'article-type', 'specific-use', 'xml:lang'].map((name) => attributeOf(text!, name))).toEqual([
    'print-tr',
    'further-language',
    'print',
    'tr'
  ])
})

test('the names of an author are those of the work and of the languages that print authors', () => {
  const names = (root: Element) =>
    named(root, 'name')
      .filter(({ancestors}) => ancestors.some(({name}) => name === 'contrib'))
      .map(({element}) => `${attributeOf(element, 'xml:lang')} ${childrenOf(element).map(textOf).join(', ')}`)
  expect(names(layered.file.root)).toEqual(['ru Примерова, Анна', 'en Primerova, Anna'])
  expect(names(bridges.file.root)).toHaveLength(1)
})

test('a label stands over what it is printed before, and keywords stand by themselves', () => {
  const titles = (name: string): ReadonlyArray<ReadonlyArray<string>> =>
    named(titled.file.root, name).map(({element}) => childrenOf(element).map((child) => `${child.name}: ${textOf(child)}`))
  expect(titles('abstract')).toEqual([['title: Inhalt', 'p: Die Brücke wurde 2001 er-neuert. Sie trägt zwei Namen.']])
  expect(titles('trans-abstract')).toEqual([['title: Öz', 'p: Köprü 2001 yılında yenilendi.']])
  expect(titles('kwd-group')).toEqual([
    ['title: Schlag-wörter:', 'kwd: Brücke', 'kwd: Fluss'],
    ['title: Anahtar sözcükler:', 'kwd: köprü', 'kwd: ırmak']
  ])
})

test('one affiliation in two languages is one, and is an author’s only where there is one author', () => {
  const parents = ({root}: XmlFile): ReadonlyArray<ReadonlyArray<string>> =>
    named(root, 'aff').map(({ancestors, element}) => [textOf(element), ...ancestors.slice(-2).map(({name}) => name)])
  expect(parents(titled.file)).toEqual([
    ['Universität Lauter', 'contrib-group', 'aff-alternatives'],
    ['Lauter Üniversitesi', 'contrib-group', 'aff-alternatives']
  ])
  const {authors, ...record} = titled.edition.metadata
  const two = {...titled.edition, metadata: {...record, authors: [...authors, ...authors]}}
  expect(parents(made(two).file)).toEqual([
    ['Universität Lauter', 'article-meta', 'aff-alternatives'],
    ['Lauter Üniversitesi', 'article-meta', 'aff-alternatives']
  ])
})

test('a source is taken apart as far as the print gives it, and what the edition knows besides stays out', () => {
  const parts = new Map(
    named(listed.file.root, 'citation-alternatives').map(({element}) => {
      const [printed, read] = childrenOf(element)
      return [idOf(printed!), childrenOf(read!).map((part) => `${part.name}: ${textOf(part).replace(/\s+/gu, ' ').trim()}`)] as const
    })
  )
  expect(parts.get('ref-1-a')).toEqual([
    'article-title: Мост через реку',
    'day: 05',
    'month: 05',
    'year: 2001',
    'uri: https://example.org/мост_через-реку/?a=1&b=2%203#x'
  ])
  expect(parts.get('ref-1-b')).toEqual([
    'person-group: Примерова А.И. Жан Ж.-П.',
    'article-title: О мостах',
    'source: Вестник 100% & Ко',
    'month: 05',
    'year: 2001'
  ])
  expect(parts.get('ref-2-c')).toEqual(['source: Ң Ө Ү күзү', 'string-date: 2001~'])
  expect(parts.get('ref-3-a')).toEqual(['source: Век', 'string-date: 199X'])
})

test('a name leads to its page in the language of its text', () => {
  const hrefs = contentsOf(layered.file.root, 'award').map((element) => atExample(attributeOf(element, 'xlink:href') ?? ''))
  expect(hrefs).toEqual(['ru', 'en'].map((locale) => `https://editions.example.org/${locale}/mosty-2002/entities/bridge-order/`))
})
