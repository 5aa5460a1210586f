import {expect, test} from 'vitest'
import {counterpartsOf} from '#lib/alignment/counterparts-of.ts'
import {editionOf} from '#lib/catalogue/editions.ts'
import {segmentOf, type Edition, type SegmentId, type SegmentJudgement} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const counterparts = (id: string, whole: Edition = edition) => counterpartsOf(whole, segmentOf(whole, id as SegmentId).segment)
const shown = (id: string) =>
  counterparts(id).map(({by, lang, sentences}) => `${lang} ${by}: ${sentences.map(({segment}) => segment.id).join(' ')}`)

test('a sentence of the body is answered by the translations of the edition, which say that they are', () => {
  expect(shown('ru-b26-1')).toEqual(['ky edition: ky-b26-1', 'en edition: en-b26-1'])
})

test('a translation says how it stands: a draft until every one of its sentences is judged, and contested where one of them is', () => {
  const statusWith = (judged: Readonly<Record<string, SegmentJudgement['status']>>) => {
    const translations = edition.translations.map((translation) => ({
      ...translation,
      originals: new Map([...translation.originals, ['ky-b26-2' as SegmentId, ['ru-b26-1' as SegmentId]] as const]),
      judgements: new Map(Object.entries(judged).map(([id, status]) => [id as SegmentId, {status, by: 'Анна'}]))
    }))
    return counterparts('ru-b26-1', {...edition, translations: translations.filter(({version}) => version.lang === 'ky')}).map((found) =>
      found.by === 'edition' ? found.status : found.by
    )
  }
  expect(statusWith({})).toEqual(['draft'])
  expect(statusWith({'ky-b26-1': 'confirmed'})).toEqual(['draft'])
  expect(statusWith({'ky-b26-1': 'confirmed', 'ky-b26-2': 'confirmed'})).toEqual(['confirmed'])
  expect(statusWith({'ky-b26-1': 'confirmed', 'ky-b26-2': 'contested'})).toEqual(['contested'])
  expect(statusWith({'ky-b26-2': 'contested'})).toEqual(['contested'])
})

test('a sentence of an abstract is answered by the author’s own versions, as many as stand in its row', () => {
  expect(shown('ky-a4').map((line) => line.split(':')[0])).toEqual(['ru author', 'en author'])
})

test('a sentence of an edition that has neither has none', () => {
  const bare = {...editionFrom(), alignment: {rows: [], terms: []}, translations: []}
  expect(counterparts('de-b1-1', bare)).toEqual([])
})
