import {readFileSync} from 'node:fs'
import type {Element} from 'xast'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {correctedText, locales, printedText, type Edition, type Unit} from '#lib/edition/index.ts'
import {editionToTei} from '#lib/exports/text/tei/edition-to-tei.ts'
import {expectGolden} from '../../golden.ts'
import {atExample} from '../../our-site.ts'
import {attributeOf, childrenOf, elementsOf, named, readXml, textOf, type XmlFile} from '../read-xml.ts'
import {teiEditionRules} from './edition-rules.ts'
import {checked, editions, layered, listed, mill} from './made-editions.ts'
import {annotations, byId, idOf, targets} from './tei-pointers.ts'
import {teiReading} from './tei-reading.ts'

const textsOf = ({root}: XmlFile, type: string): ReadonlyArray<Element> =>
  named(root, 'text')
    .map(({element}) => element)
    .filter((text) => attributeOf(text, 'type') === type)
const sentencesOf = (text: Element): ReadonlyArray<Element> => named(text, 's').map(({element}) => element)
describe('each edition', () => {
  test.each(editions)('%s keeps every rule', (_, {file}) => {
    for (const [promise, rule] of Object.entries(teiEditionRules)) expect(rule(file), promise).toEqual([])
  })

  test.each(editions)('%s has each version as a text of its own, and each block of it once, in order', (_, {edition, file}) => {
    const expected = [...edition.versions].map(({id, lang}) => [id, lang]).sort()
    const texts = [...textsOf(file, 'print'), ...textsOf(file, 'translation')]
    expect(texts.map((text) => [idOf(text), attributeOf(text, 'xml:lang')]).sort()).toEqual(expected)
    for (const text of texts) {
      const units = [...edition.units, ...edition.translations.flatMap((translation) => translation.units)]
      const own = units.filter(({version}) => version === idOf(text))
      expect(sentencesOf(text).map(idOf)).toEqual(own.flatMap(({segments}) => segments.map(({id}) => id)))
    }
  })

  test.each(editions)(
    '%s has every letter of the print, of the corrected text and of the translations, and no other',
    (_, {edition, file}) => {
      const elements = byId(file)
      const check = (unit: Unit): void => {
        const block = elements.get(unit.id)
        // A block whose one sentence has its id is the parent of that one.
        const whole =
          block?.name === 's'
            ? named(file.root, 's')
                .find(({element}) => element === block)!
                .ancestors.at(-1)!
            : block!
        expect(teiReading(whole, 'printed')).toBe(unit.text)
        expect(teiReading(whole, 'corrected')).toBe(unit.corrected)
        for (const segment of unit.segments) {
          const sentence = elements.get(segment.id)!
          expect(teiReading(sentence, 'printed')).toBe(printedText(unit, segment))
          expect(teiReading(sentence, 'corrected')).toBe(correctedText(unit, segment))
        }
      }
      edition.units.forEach(check)
      for (const {units} of edition.translations) units.forEach(check)
    }
  )

  test.each(editions)('%s has the print in its printed order, with the entries of the list as they are printed', (_, {edition, file}) => {
    const elements = byId(file)
    const join = named(file.root, 'join').map(({element}) => targets(element))
    expect(join).toEqual([[...edition.printedOrder, ...edition.references.map(({number}) => `ref-${number}`)]])
    for (const {items, label, number, printed} of edition.references) {
      expect(textOf(elements.get(`ref-${number}`)!)).toBe(`${label} ${printed}`)
      for (const item of items) expect(textOf(elements.get(item.id)!)).toBe(item.printed)
    }
  })

  test.each(editions)('%s leads from each marker to its entry, and from each name to its entries', (_, {edition, file}) => {
    const [prints, translations] = [textsOf(file, 'print'), textsOf(file, 'translation')]
    const markers = (texts: ReadonlyArray<Element>) =>
      texts.flatMap((text) => named(text, 'ref').map(({element}) => `${textOf(element)} ${targets(element).join(' ')}`)).sort()
    const cited = (units: ReadonlyArray<Unit>) =>
      units.flatMap((unit) => unit.citations.map((citation) => `${printedText(unit, citation)} ref-${citation.number}`)).sort()
    expect(markers(prints)).toEqual(cited(edition.units))
    expect(markers(translations)).toEqual(cited(edition.translations.flatMap(({units}) => units)))
    const namedIn = (texts: ReadonlyArray<Element>) =>
      texts
        .flatMap((text) => elementsOf(text).filter((element) => attributeOf(element, 'ref') !== undefined))
        .map((element) => `${teiReading(element, 'printed')} ${targets(element, 'ref').join(' ')}`)
        .sort()
    const mentioned = edition.units.flatMap((unit) =>
      unit.mentions.flatMap((mention) =>
        mention.type === 'date' ? [] : [`${printedText(unit, mention)} ${mention.refs.map((ref) => `${mention.type}.${ref}`).join(' ')}`]
      )
    )
    expect(namedIn(prints)).toEqual(mentioned.sort())
  })

  test.each(editions)('%s has every finding, with its places, its words in each language and its evidence', (_, {file, findings}) => {
    const read = annotations(file, 'finding').map((annotation) => ({
      id: idOf(annotation),
      places: targets(annotation),
      text: childrenOf(annotation, 'note')
        .filter((note) => attributeOf(note, 'type') === undefined)
        .map(textOf),
      evidence: named(annotation, 'quote').map(({element}) => [targets(element, 'source').join(), textOf(element)])
    }))
    expect(read).toEqual(
      findings.map(({evidence, id, places, text}) => ({
        id: `finding.${id}`,
        places: [...places],
        text: locales.map((locale) => text[locale]),
        evidence: evidence.map(({at, quote}) => [at, quote])
      }))
    )
  })

  test.each(editions)('%s is the same file whenever it is made', (_, {edition, findings, xml}) => {
    expect(editionToTei(structuredClone(edition), structuredClone(findings))).toBe(xml)
  })
})

describe('the rules', () => {
  const cases: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = parse(
    readFileSync('tests/exports/tei/edition-rules.yaml', 'utf8')
  )

  test('each have a case that breaks them', () => {
    expect(Object.keys(cases)).toEqual(Object.keys(teiEditionRules))
  })

  test.each(Object.entries(cases).flatMap(([promise, own]) => own.map(([find, replace]) => ({promise, find, replace}))))(
    'find `$replace` in the stead of `$find`',
    ({find, promise, replace}) => {
      expect(layered.xml).toContain(find)
      expect(teiEditionRules[promise]!(readXml(layered.xml.replace(find, replace)))).not.toEqual([])
    }
  )
})

test.each([
  ['layered', layered],
  ['checked', checked]
])('writes the %s edition as its golden file', (name, {xml}) => {
  expectGolden(atExample(xml), `tests/exports/tei/goldens/${name}.tei.xml`)
})

test('a claim reaches from anchor to anchor over the words that it is of', () => {
  for (const [, {edition, file}] of editions) {
    const groups = named(file.root, 'spanGrp')
      .map(({element}) => element)
      .filter((group) => attributeOf(group, 'type') === 'claim')
    expect(groups.map(idOf)).toEqual(edition.claims.map(({id}) => `claim.${id}`))
    const read = groups.map((group) =>
      childrenOf(group, 'span').map((span) => between(file.root, targets(span, 'from')[0]!, targets(span, 'to')[0]!))
    )
    expect(read).toEqual(
      edition.claims.map(({reach}) =>
        reach.map((span) =>
          printedText(
            edition.units.find(({id}) => id === span.unit)!,
            span
          )
        )
      )
    )
  }
})

/** The printed text between two anchors. */
function between(root: Element, from: string, to: string): string {
  let [text, inside] = ['', false]
  const walk = (element: Element): void => {
    if (element.name === 'corr' || element.name === 'reg') return
    if (idOf(element) === from) inside = true
    if (idOf(element) === to) inside = false
    for (const node of element.children) {
      if (node.type === 'element') walk(node)
      else if (inside && 'value' in node) text += node.value
    }
  }
  walk(named(root, 'group')[0]!.element)
  return text
}

test('the pieces of a quotation in their order are its words, in the print and in a translation', () => {
  for (const [, {edition, file}] of editions) {
    const elements = byId(file)
    const pieces = [...elements.values()].filter(({name}) => name === 'said' || name === 'quote').filter((piece) => idOf(piece) !== '')
    const whole = (first: Element): string => {
      const next = targets(first, 'next')[0]
      return teiReading(first, 'printed') + (next === undefined ? '' : whole(elements.get(next)!))
    }
    const read = pieces.filter((piece) => attributeOf(piece, 'prev') === undefined).map(whole)
    const wordsOf = ({quotations, units}: Pick<Edition, 'quotations' | 'units'>): ReadonlyArray<string> =>
      quotations.map(({spans}) =>
        spans
          .map((span) =>
            printedText(
              units.find(({id}) => id === span.unit)!,
              span
            )
          )
          .join('')
      )
    expect(read.sort()).toEqual([edition, ...edition.translations].flatMap(wordsOf).sort())
  }
})

test('each phrase of the alignment points at its words', () => {
  const elements = byId(mill.file)
  const groups = named(mill.file.root, 'linkGrp')
    .map(({element}) => element)
    .filter((group) => attributeOf(group, 'type') === 'phrase')
  expect(
    groups.map((group) =>
      childrenOf(group, 'ptr').map((pointer) => [
        attributeOf(pointer, 'targetLang'),
        targets(pointer)
          .map((id) => teiReading(elements.get(id)!, 'printed'))
          .join('')
      ])
    )
  ).toEqual(
    mill.edition.alignment.rows.flatMap(({phrases}) =>
      phrases.map(({pieces}) =>
        [...pieces]
          .filter(([, found]) => found.length > 0)
          .map(([lang, found]) => [
            lang,
            found
              .map((piece) =>
                printedText(
                  mill.edition.units.find(({segments}) => segments.some(({id}) => id === piece.segment))!,
                  piece
                )
              )
              .join('')
          ])
      )
    )
  )
})

test('what the print says and what the edition says of a source stand apart', () => {
  const [source] = named(listed.file.root, 'bibl')
    .map(({element}) => element)
    .filter((bibl) => idOf(bibl) === 'source.ref-1-a')
  expect(targets(source!, 'corresp')).toEqual(['ref-1-a'])
  const ours = childrenOf(source!).filter((element) => attributeOf(element, 'resp') !== undefined)
  expect(ours.map((element) => `${element.name} ${attributeOf(element, 'type')} ${attributeOf(element, 'xml:lang') ?? ''}`.trim())).toEqual(
    ['idno URL', ...['suggestion', 'remark'].flatMap((type) => locales.map((locale) => `note ${type} ${locale}`))]
  )
})
