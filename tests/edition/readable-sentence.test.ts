import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {readableSentence, type SegmentId} from '#lib/edition/index.ts'

const edition = editionOf('kyrgyzstan-azerbaijan-2023')
const id = 'ru-b12-1' as SegmentId

test('a sentence is read in the language of the reader where the edition translates it, else in the author’s words', () => {
  expect(['en', 'ky', 'ru', 'de'].map((lang) => readableSentence(edition, id, lang).segment.id)).toEqual([
    'en-b12-1',
    'ky-b12-1',
    'ru-b12-1',
    'ru-b12-1'
  ])
  expect(readableSentence(edition, id, 'en').unit.lang).toBe('en')
})

test('a sentence that a translation leaves out is read in the author’s words', () => {
  const [en] = edition.translations.filter(({version}) => version.lang === 'en')
  const without = {...en!, originals: new Map([...en!.originals].filter(([, of]) => !of.includes(id)))}
  expect(readableSentence({...edition, translations: [without]}, id, 'en').segment.id).toBe(id)
})
