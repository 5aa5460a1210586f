import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {citationsOf, defaultLocale, entityOf, printedText, type Edition} from '#lib/edition/index.ts'
import {mentionsToJsonLd} from '#lib/exports/open-data/mentions-to-json-ld.ts'
import {printToText} from '#lib/exports/text/print-to-text.ts'
import {linkAddress, pageRoute} from '#lib/routes/routes.ts'
import {editionFrom} from '../sound-edition.ts'
import {hostileEdition} from './hostile-edition.ts'
import {listedEdition} from './listed-edition.ts'
import {layeredEdition} from './tei/layered-edition.ts'

const editions: ReadonlyArray<readonly [string, Edition]> = [
  ...editionIds().map((id) => [id, editionOf(id)] as const),
  ['the bridges', editionFrom({}, 'mosty-2001')],
  ['the mill', editionFrom({}, 'tegirmen-2001')],
  ['the layered', layeredEdition()],
  ['the listed', listedEdition()],
  ['the hostile', hostileEdition().edition]
]

describe.each(editions)('of %s', (_, edition) => {
  const {first, total} = mentionsToJsonLd(edition)
  const {items} = first

  test('every mention and every marker of the print is an annotation of its own', () => {
    const mentions = edition.units.reduce((sum, unit) => sum + unit.mentions.length, 0)
    expect([items.length, total, new Set(items.map(({id}) => id)).size]).toEqual(Array(3).fill(mentions + citationsOf(edition).length))
  })

  test('both selectors of each lead to its words in the text as printed, the position in characters', () => {
    const texts = new Map(edition.languages.map((lang) => [lang, printToText(edition, lang, 'printed')]))
    const characters = new Map([...texts].map(([lang, text]) => [lang, [...text]]))
    const words = [
      ...edition.units.flatMap((unit) => unit.mentions.map((mention) => printedText(unit, mention))),
      ...citationsOf(edition).map(({citation, unit}) => printedText(unit, citation))
    ]
    const found = items.map(({target: [one]}) => {
      const [quote, position] = one!.selector
      const {language, id} = one!.source
      expect(id.endsWith(`/text.${language}.printed.txt`)).toBe(true)
      expect(texts.get(language)).toContain(quote.prefix + quote.exact + quote.suffix)
      expect(characters.get(language)!.slice(position.start, position.end).join('')).toBe(quote.exact)
      return quote.exact
    })
    expect(found).toEqual(words)
  })
})

test('a name leads to its entry of the register, a date says itself in EDTF, a marker leads to its entry of the list', () => {
  const {items} = mentionsToJsonLd(editionFrom({}, 'mosty-2001')).first
  const bodyOf = (words: string) => items.find(({target}) => target[0]!.selector[0].exact === words)!
  expect(bodyOf('5 мая 2001 года')).toMatchObject({
    motivation: 'tagging',
    body: [{value: 'date'}, {value: '2001-05-05', purpose: 'tagging'}]
  })
  expect(bodyOf('[1]')).toMatchObject({motivation: 'linking', body: [{source: expect.stringMatching(/\/references\/#ref-1$/u)}]})
  expect(bodyOf('Озёрске')).toMatchObject({
    motivation: 'identifying',
    body: [
      {value: 'place', purpose: 'classifying'},
      {source: expect.stringMatching(/\/entities\/ozersk\/$/u), purpose: 'identifying'}
    ]
  })
})

test('a name leads to all that authorities have of who is meant, in the order of the register', () => {
  const edition = layeredEdition()
  const entries = linkAddress(pageRoute(defaultLocale, edition.id, 'entities'))
  const named = edition.units.flatMap(({mentions}) => mentions.flatMap((mention) => ('refs' in mention ? [mention.refs] : [])))
  const addresses = named.map((refs) => refs.flatMap((id) => entityOf(edition, id).authorities.map(({url}) => url)))
  expect(addresses.flat().length).not.toBe(0)
  const led = mentionsToJsonLd(edition)
    .first.items.filter(({motivation}) => motivation === 'identifying')
    .map(({body}) => [body].flat().flatMap((part) => ('source' in part ? [part.source] : [])))
  expect(led.map((sources) => sources.filter((source) => !String(source).startsWith(entries)))).toEqual(addresses)
})
