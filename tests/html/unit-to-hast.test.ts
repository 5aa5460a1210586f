import type {Element, ElementContent} from 'hast'
import {describe, expect, test} from 'vitest'
import {citationAnchor, emendationAnchor} from '#lib/routes/anchors.ts'
import {unitToInline, type Edition, type PhraseLink, type Unit} from '#lib/edition/index.ts'
import {inlineToHast} from '#lib/html/inline-to-hast.ts'
import {unitToHast} from '#lib/html/unit-to-hast.ts'
import {madeEdition, madeQuotation, madeUnit} from '../edition/made-unit.ts'
import {randomUnit} from '../edition/random-unit.ts'
import {editionFrom} from '../sound-edition.ts'
import {elementsOf, hastText} from './hast-text.ts'
import {madeContext} from './made-context.ts'

/** What holds of the HTML of every unit. */
function expectSound(unit: Unit, edition: Edition, nodes: ReadonlyArray<ElementContent> = unitToHast(unit, madeContext(edition))): void {
  expect(hastText(nodes, {emendations: 'printed', regularisations: 'printed'})).toBe(unit.text)
  expect(hastText(nodes, {emendations: 'corrected', regularisations: 'printed'})).toBe(unit.corrected)

  const elements = elementsOf(nodes)
  for (const {ancestors, element} of elements) {
    if (element.tagName !== 'a') continue
    expect(ancestors.map(({tagName}) => tagName)).not.toContain('a')
    expect(element.properties['href']).toBe(addressOf(element, edition))
  }

  const emended = elements.filter(({element: {properties, tagName}}) => tagName === 'a' && properties['dataEmendation'] !== undefined)
  const anchors = unit.emendations.map((emendation) => `#${emendationAnchor(unit, emendation)}`)
  for (const {element} of emended) expect(anchors).toContain(element.properties['href'])

  const ids = elements.flatMap(({element}) => element.properties['id'] ?? [])
  const expected = [...unit.segments.map(({id}) => id as string).filter((id) => id !== unit.id), ...unit.citations.map(citationAnchor)]
  expect([...ids].sort()).toEqual([...expected].sort())
}

/** Where a link of a text has to lead: an entity into the register, a marker to its entry. */
function addressOf({properties}: Element, edition: Edition): string {
  const entity = properties['dataEntity']
  if (entity !== undefined) return `/ky/${edition.id}/entities/${String(entity).split(' ')[0]}/`
  if (properties['dataEmendation'] !== undefined) return String(properties['href'])
  expect(properties['role']).toBe('doc-biblioref')
  return `#ref-${String(properties['dataCite'])}`
}

describe.each(['alte-bruecken-2001', 'mosty-2001', 'tegirmen-2001'] as const)('the sound edition %s', (id) => {
  const edition = editionFrom({}, id)

  test.each(edition.units.map((unit) => [unit.id, unit] as const))(
    '%s reads as printed, reads as corrected, and its links lead where they say',
    (_, unit) => expectSound(unit, edition)
  )

  test('links every mention of an entity and every marker', () => {
    const elements = edition.units.flatMap((unit) => elementsOf(unitToHast(unit, madeContext(edition))))
    const linked = (key: string): ReadonlyArray<string> =>
      elements.flatMap(({element: {properties, tagName}}) =>
        tagName === 'a' && properties[key] !== undefined ? [String(properties[key])] : []
      )
    expect(linked('dataEntity')).toEqual(
      edition.units.flatMap(({mentions}) => mentions.flatMap((mention) => (mention.type === 'date' ? [] : [mention.refs.join(' ')])))
    )
    expect(linked('dataCite')).toEqual(edition.units.flatMap(({citations}) => citations.map(({number}) => String(number))))
  })
})

test('no nesting of layers loses a character or puts a link into a link', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const {phrases, quotations, unit: made} = randomUnit(seed)
    const mentions = made.mentions.map((mention, index) =>
      index % 3 === 0 ? mention : {...mention, type: 'place', refs: [`place-${index}`]}
    ) as Unit['mentions']
    // A random unit numbers no markers: here each has its own.
    const citations = made.citations.map((citation, index) => ({...citation, occurrence: index + 1}))
    const unit = {...made, mentions, citations}
    const edition = madeEdition([unit], quotations)
    expectSound(unit, edition)
    expectSound(unit, edition, inlineToHast(unitToInline(unit, quotations, phrases), unit, madeContext(edition), unit.id))
  }
})

test('a marker in a phrase in a mention is no link in a link', () => {
  const unit = madeUnit('Союз города Озёрска и мостов [3]', {
    mentions: [
      ['org', 'Союз города Озёрска и мостов [3]'],
      ['place', 'Озёрска']
    ],
    citations: ['[3]']
  })
  const piece = {segment: unit.segments[0]!.id, lang: 'ru', start: unit.text.indexOf('мостов'), end: unit.text.length}
  const phrase = {id: 'bridges', pieces: new Map([['ru', [piece]]])} as unknown as PhraseLink
  const edition = madeEdition([unit])
  expectSound(unit, edition, inlineToHast(unitToInline(unit, [], [phrase]), unit, madeContext(edition), unit.id))
})

test('a passage that is quoted again carries no id', () => {
  const edition = editionFrom()
  const ids = edition.units
    .flatMap((unit) => elementsOf(unitToHast(unit, madeContext(edition, false))))
    .flatMap(({element}) => element.properties['id'] ?? [])
  expect(ids).toEqual([])
})

test('a segment that is the whole unit leaves the id to the block', () => {
  const unit = madeUnit('Мосты')
  const title = {
    ...unit,
    id: 'ru-title' as Unit['id'],
    segments: unit.segments.map((segment) => ({...segment, id: 'ru-title' as (typeof segment)['id']}))
  }
  expect(elementsOf(unitToHast(title, madeContext(madeEdition([title])))).map(({element}) => element.properties['id'])).toEqual([undefined])
})

describe('typographic regularisation', () => {
  const unit = madeUnit('Мос-ты - путь 1991-1993 гг., 2001-2003, 25-й, Озёрск-город - «Мост - путь».', {
    mentions: [
      ['date', '1991-1993 гг.'],
      ['date', '2001'],
      ['date', '2003'],
      ['place', 'Озёрск-город']
    ],
    emendations: [
      [['Мос', '-'], '', 'hyphenation'],
      [['гг.', ','], ';', 'punctuation']
    ]
  })
  const edition = madeEdition([unit], [madeQuotation('speech', [unit, '«Мост - путь»'])])
  const shown = hastText(unitToHast(unit, madeContext(edition)), {emendations: 'corrected', regularisations: 'corrected'})

  test('is shown in all layers, and nowhere else', () => {
    expect(shown).toBe('Мосты – путь 1991–1993 гг.; 2001–2003, 25-й, Озёрск-город – «Мост – путь».')
  })

  test('stands beside the print, which it does not change', () => expectSound(unit, edition))

  test('leaves alone what an emendation corrects', () => {
    const emended = madeUnit('Мост - путь', {emendations: [[['Мост ', '-'], '—', 'typo']]})
    expect(hastText(unitToHast(emended, madeContext(madeEdition([emended]))), {emendations: 'printed', regularisations: 'corrected'})).toBe(
      'Мост - путь'
    )
  })
})
