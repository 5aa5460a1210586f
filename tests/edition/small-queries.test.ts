import {describe, expect, test} from 'vitest'
import {
  citableUnits,
  claimsReaching,
  isInReferences,
  isWebAddress,
  itemLabel,
  parseSegmentId,
  passageNumber,
  printIn,
  responsibleNames,
  segmentAt,
  statusOfAll,
  type Edition,
  type EntryId,
  type FindingPlace,
  type ItemId,
  type Segment,
  type SegmentId,
  type Unit,
  type UnitSpan,
  type WebAddress
} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionFrom()

test.each([
  ['ref-8', '8', true],
  ['ref-12-b', '12 b', true]
])('%s is called %s', (id, label, inReferences) => {
  expect([itemLabel(id as EntryId | ItemId), isInReferences(id as FindingPlace)]).toEqual([label, inReferences])
})

test.each([
  ['ru-b12-2', false],
  ['de-ref1-2', false],
  ['https://example.org/ref-1', true],
  ['http://example.org', true]
])('%s is no place of the reference list', (at, isAddress) => {
  expect([isInReferences(at as FindingPlace), isWebAddress(at as SegmentId | WebAddress)]).toEqual([false, isAddress])
})

test.each([
  ['ru-b12-2', '12.2'],
  ['ky-a4', '4'],
  ['ky-title', '']
])('the number of %s is “%s”', (id, number) => {
  expect(passageNumber(parseSegmentId(id)!)).toBe(number)
})

test('paragraphs, list items and abstracts can be cited, titles and keywords cannot', () => {
  const kinds = new Set(citableUnits(edition).map(({kind}) => kind))
  expect([...kinds].sort()).toEqual(['abstract', 'list-item', 'paragraph'])
  expect(citableUnits(edition).length).toBeLessThan(edition.units.length)
})

test('who is responsible is named in every language by any of the names', () => {
  const [{names}] = edition.metadata.responsibility as [(typeof edition.metadata.responsibility)[number]]
  for (const name of Object.values(names)) expect(responsibleNames(edition, name)).toBe(names)
  expect(responsibleNames(edition, 'Nobody')).toBeUndefined()
})

describe('the sentence at a stretch', () => {
  const segment = (id: string, start: number, end: number): Segment => ({
    id: id as SegmentId,
    start,
    end,
    row: undefined,
    role: undefined,
    when: undefined,
    place: {path: ''}
  })
  /** Two sentences with a space between them, and a third behind. */
  const unit = {segments: [segment('a', 0, 4), segment('b', 5, 9), segment('c', 10, 12)]} as unknown as Unit

  test.each([
    ['within one', 1, 3, 'a'],
    ['at its beginning', 5, 6, 'b'],
    ['that begins between two and goes on', 4, 6, 'b'],
    ['over several: the first', 3, 11, 'a'],
    ['of no length within one', 6, 6, 'b'],
    ['of no length where one begins', 5, 5, 'b'],
    ['of no length between two: the next', 4, 4, 'b'],
    ['of no length behind all: the last', 12, 12, 'c']
  ])('%s', (_, start, end, id) => {
    expect(segmentAt(unit, {start, end})?.id).toBe(id)
  })

  test('is none where there is no sentence', () => {
    expect(segmentAt({segments: []} as unknown as Unit, {start: 0, end: 1})).toBeUndefined()
  })
})

test('a claim reaches a stretch that it shares a letter with, and not one that it only touches', () => {
  const reach = [{unit: 'ru-b1', start: 10, end: 20}] as const
  const claims = {claims: [{...edition.claims[0]!, reach}]} as unknown as Pick<Edition, 'claims'>
  const reaching = (unit: string, start: number, end: number) => claimsReaching(claims, {unit, start, end} as UnitSpan).length
  expect([
    reaching('ru-b1', 19, 30),
    reaching('ru-b1', 20, 30),
    reaching('ru-b1', 0, 10),
    reaching('ru-b1', 0, 11),
    reaching('ru-b2', 10, 20)
  ]).toEqual([1, 0, 0, 1, 0])
})

test('finds the print in a language, and takes a language that the edition lacks for a fault of the caller', () => {
  expect(printIn(edition, 'de').id).toBe('print-de')
  expect(() => printIn(edition, 'fr')).toThrow('Unexpected version in `fr`')
})

test.each([
  [[], 'draft'],
  [[undefined], 'draft'],
  [['confirmed', 'confirmed'], 'confirmed'],
  [['confirmed', undefined], 'draft'],
  [['confirmed', 'draft'], 'draft'],
  [['contested', undefined], 'contested'],
  [['confirmed', 'contested'], 'contested']
] as const)('%j together are %s', (statuses, status) => expect(statusOfAll(statuses)).toBe(status))
