import {describe, expect, test} from 'vitest'
import {yearDate} from '#lib/dates/year-date.ts'
import {
  bodyLanguages,
  bodyOf,
  citationsOf,
  correctedText,
  divisionsFrom,
  entityOf,
  namesEntity,
  printedText,
  referenceOf,
  segmentAt,
  segmentOf,
  unitOf,
  type EntityId,
  type Mention,
  type SegmentId,
  type UnitId
} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'
import {madeUnit} from './made-unit.ts'

const edition = editionFrom()

describe('the text of a stretch', () => {
  const unit = madeUnit('Мо-ст и рекаа', {
    segments: ['Мо-ст и', 'рекаа'],
    emendations: [
      [['Мо', '-'], '', 'hyphenation'],
      [['Мо-ст и', ''], ',', 'punctuation'],
      [['река', 'а'], '', 'typo']
    ]
  })

  test('is what was printed', () => expect(printedText(unit, {start: 0, end: 5})).toBe('Мо-ст'))

  test('is corrected by the emendations that lie in it, those at its edges included', () => {
    expect(unit.corrected).toBe('Мост и, река')
    expect(correctedText(unit, unit.segments[0]!)).toBe('Мост и,')
    expect(correctedText(unit, unit.segments[1]!)).toBe('река')
    expect(correctedText(unit, {start: 2, end: 3})).toBe('')
  })

  test('is not corrected by those that begin before it or end behind it', () => {
    expect(correctedText(unit, {start: 3, end: 5})).toBe('ст')
    const wide = madeUnit('мосст', {emendations: [['сс', 'с', 'typo']]})
    expect(correctedText(wide, {start: 0, end: 3})).toBe('мос')
    expect(correctedText(wide, {start: 3, end: 5})).toBe('ст')
  })
})

describe('a thing of the edition', () => {
  test('is found by its id', () => {
    expect(unitOf(edition, 'de-b1' as UnitId).text).toMatch(/^A\. Beispiel sagt/)
    const {segment, unit} = segmentOf(edition, 'de-b1-2' as SegmentId)
    expect([unit.id, printedText(unit, segment)]).toEqual(['de-b1', 'Sie bleibt» [1].'])
    expect(entityOf(edition, 'lauter' as EntityId).type).toBe('place')
    expect(referenceOf(edition, 2).printed).toBe('Brücken // https://example.org/bruecken')
  })

  test('that is not there is a fault of the caller, and named', () => {
    expect(() => unitOf(edition, 'de-b9' as UnitId)).toThrow('Unexpected unit `de-b9`')
    expect(() => segmentOf(edition, 'de-b1-9' as SegmentId)).toThrow('Unexpected segment `de-b1-9`')
    expect(() => entityOf(edition, 'nobody' as EntityId)).toThrow('Unexpected entity `nobody`')
    expect(() => referenceOf(edition, 9)).toThrow('Unexpected reference `9`')
  })
})

describe('the segment of a stretch', () => {
  const unit = madeUnit('мост, река.', {segments: ['мост', 'река']})
  const at = (start: number): string | undefined => segmentAt(unit, {start, end: start})?.id

  test('is the one that holds its beginning', () => {
    expect(at(0)).toBe('ru-b1-1')
    expect(at(3)).toBe('ru-b1-1')
    expect(at(6)).toBe('ru-b1-2')
  })

  test('is the next where it begins between two, and the last behind all', () => {
    expect(at(4)).toBe('ru-b1-2')
    expect(at(11)).toBe('ru-b1-2')
  })
})

test('a mention names an entity also where it names several, and a date names none', () => {
  const several = {type: 'person', refs: ['anna', 'bert']} as unknown as Mention
  expect([namesEntity(several, 'bert' as EntityId), namesEntity(several, 'carl' as EntityId)]).toEqual([true, false])
  expect(namesEntity({type: 'date', when: yearDate(2001)} as unknown as Mention, '2001' as EntityId)).toBe(false)
})

test('the markers come in reading order, each with its unit', () => {
  expect(citationsOf(edition).map(({citation, unit}) => `${unit.id} [${citation.number}]`)).toEqual(['de-b1 [1]', 'de-b2 [2]'])
})

test('the body of a language holds its headings, paragraphs and items in order', () => {
  expect(bodyOf(edition, 'tr').map(({id}) => id)).toEqual(['tr-h1', 'tr-b1', 'tr-b2'])
  expect(bodyOf(edition, 'en')).toEqual([])
})

test('the languages of the body come in the order of the edition, without those that have none', () => {
  expect(bodyLanguages(edition)).toEqual(['de', 'tr'])
  expect(bodyLanguages({...edition, languages: ['en', 'tr', 'de']})).toEqual(['tr', 'de'])
})

test('a division is found at the unit where it begins, and there alone', () => {
  const divisions = [{id: 'first', from: 'de-b1', to: 'de-b2'}] as unknown as typeof edition.divisions
  const divided = {...edition, divisions}
  expect(divisionsFrom(divided, 'de-b1' as UnitId)).toEqual(divisions)
  expect(divisionsFrom(divided, 'de-b2' as UnitId)).toEqual([])
})
