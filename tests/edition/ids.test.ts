import {describe, expect, test} from 'vitest'
import {blockNumber, entryIdOf, isLanguageTag, isSlug, parseSegmentId, unitIdOf, type SegmentId, type UnitId} from '#lib/edition/index.ts'

test.each([
  ['ky-title', {lang: 'ky', part: 'title', number: undefined, sentence: undefined}],
  ['ky-kw3', {lang: 'ky', part: 'kw', number: 3, sentence: undefined}],
  ['ru-b12-2', {lang: 'ru', part: 'b', number: 12, sentence: 2}],
  ['ru-b12-10', {lang: 'ru', part: 'b', number: 12, sentence: 10}],
  ['kir-a10', {lang: 'kir', part: 'a', number: 10, sentence: undefined}],
  ['ky-arab-b12-2', {lang: 'ky-Arab', part: 'b', number: 12, sentence: 2}],
  ['pt-br-title', {lang: 'pt-BR', part: 'title', number: undefined, sentence: undefined}],
  ['sr-latn-rs-b1', {lang: 'sr-Latn-RS', part: 'b', number: 1, sentence: undefined}],
  ['es-419-b1', {lang: 'es-419', part: 'b', number: 1, sentence: undefined}],
  ['ru-kw-1', {lang: 'ru', part: 'kw', number: undefined, sentence: 1}],
  ['ru-note-1', {lang: 'ru', part: 'note', number: undefined, sentence: 1}]
])('reads the language, the part and the numbers of %s', (id, parts) => {
  expect(parseSegmentId(id)).toEqual(parts)
})

test.each(['', 'b12', 'RU-b1', 'ru_b1', 'ru-b1.2', 'ru-b1-2-3', 'ru-b1-', 'ru-б1', 'r-b1', 'russ-b1', 'ru-1', ' ru-b1', 'ru-b1 '])(
  'knows that `%s` is no id of a segment',
  (id) => {
    expect(parseSegmentId(id)).toBeUndefined()
  }
)

test.each([
  ['ru-b12-2', 'ru-b12'],
  ['ru-b12-10', 'ru-b12'],
  ['ky-a4', 'ky-a'],
  ['ky-kw12', 'ky-kw'],
  ['ky-title', 'ky-title']
])('the segment %s belongs to the unit %s', (segment, unit) => {
  expect(unitIdOf(segment as SegmentId)).toBe(unit)
})

test('the number of a block is the one its readers see', () => {
  expect(blockNumber('ru-b12' as UnitId)).toBe(12)
  expect(blockNumber('ky-title' as UnitId)).toBeUndefined()
})

test('an entry of the reference list is named by its number', () => {
  expect(entryIdOf(8)).toBe('ref-8')
})

test.each(['ky', 'kir', 'ky-Arab', 'az-Latn', 'pt-BR', 'es-419', 'sr-Latn-RS'])('%s is the tag of a language', (tag) =>
  expect(isLanguageTag(tag)).toBe(true)
)

test.each(['', 'рус', 'RU', 'ru_RU', 'ru-ru', 'ru-', 'rus1', 'russian', 'zz', 'ky-arab', 'pt-br', 'r', 'en-GB-oed', 'ru '])(
  '`%s` is none',
  (tag) => expect(isLanguageTag(tag)).toBe(false)
)

describe('a slug', () => {
  test.each(['osh', 'heydar-aliyev', 'kyrgyzstan-azerbaijan-2023', 'a4', 'a-4'])('may be `%s`', (value) => expect(isSlug(value)).toBe(true))
  test.each(['', 'Osh', '2023-osh', 'osh-', '-osh', 'osh--city', 'ош', 'osh.city', 'osh_city', 'osh city', 'osh\n'])(
    'may not be `%s`',
    (value) => expect(isSlug(value)).toBe(false)
  )
})
