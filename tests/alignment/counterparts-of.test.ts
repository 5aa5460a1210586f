import {expect, test} from 'vitest'
import {counterpartsOf} from '#lib/alignment/counterparts-of.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import type {SegmentId} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const shown = (id: string) =>
  counterpartsOf(edition, id as SegmentId).map(
    ({by, lang, sentences}) => `${lang} ${by}: ${sentences.map(({segment}) => segment.id).join(' ')}`
  )

test('a sentence of the body is answered by the translations of the edition, which say that they are', () => {
  expect(shown('ru-b26-1')).toEqual(['ky edition: ky-b26-1', 'en edition: en-b26-1'])
})

test('a sentence of an abstract is answered by the author’s own versions, as many as stand in its row', () => {
  expect(shown('ky-a4').map((line) => line.split(':')[0])).toEqual(['ru author', 'en author'])
})

test('a sentence of an edition that has neither has none', () => {
  const bare = {...editionFrom(), alignment: {rows: [], terms: []}, translations: []}
  expect(counterpartsOf(bare, 'de-b1-1' as SegmentId)).toEqual([])
})
