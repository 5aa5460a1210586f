import {expect, test} from 'vitest'
import {kwic, phraseRuns, type Hit} from '#app/_browser/study/concordance-query.ts'
import {hitsTable} from '#app/_browser/study/hits-table.ts'
import {concordanceToJson, type ConcordanceJson} from '#lib/exports/open-data/concordance-to-json.ts'
import {editionFrom} from '../sound-edition.ts'

/** As the browser gets it. */
const index: ConcordanceJson = JSON.parse(JSON.stringify(concordanceToJson(editionFrom({}, 'tegirmen-2001'))))
const linked = (hit: Hit): Readonly<Record<string, ReadonlyArray<string>>> =>
  Object.fromEntries(
    hit.counterparts.map(({lang, sentences}) => [
      lang,
      sentences.flatMap((sentence) => phraseRuns(sentence, hit.phrases).map(({end, start}) => sentence.text.slice(start, end)))
    ])
  )
const linkedTo = (text: string): ReadonlyArray<ReturnType<typeof linked>> => kwic(index, {text}).map(linked)

test('a hit knows the words that a phrase link joins to it in the other versions', () => {
  expect(linkedTo('музей')[0]).toEqual({ru: ['музей'], en: ['museum']})
  expect(linkedTo('Craftsmen')).toEqual([{ky: ['усталар'], ru: ['мастера']}])
})

test('of phrases that hold one another the narrowest counts; of those that a hit reaches over, all', () => {
  // “wooden flume” is a phrase, and “flume” in it another.
  expect(linkedTo('flume')).toEqual([{ky: ['ноосу'], ru: ['жёлоб']}])
  expect(linkedTo('wooden flume')).toEqual([{ky: ['жыгач ноосу'], ru: ['деревянный жёлоб']}])
  expect(linkedTo('has a wooden')).toEqual([{ky: ['жыгач ноосу', 'бар'], ru: ['есть', 'деревянный жёлоб']}])
})

test('a phrase of several pieces is marked in all of them', () => {
  expect(linkedTo('Её построили')).toEqual([{ky: ['Аны', 'куруп'], en: ['built it']}])
})

test('a hit that no phrase names marks nothing', () => {
  expect(linkedTo('свободный')).toEqual([{ky: [], en: []}])
})

test('hits as a table have the whole sentence round the key word, and for each language what corresponds', () => {
  const hits = kwic(index, {text: 'музей'})
  const [header, first] = hitsTable(hits, ['ky', 'ru', 'en'], {
    label: ({id}) => `label of ${id}`,
    address: ({at}) => `https://example.org/${at}`
  })
  const row = Object.fromEntries(header!.map((name, column) => [name, first![column]]))
  expect(first).toHaveLength(header!.length)
  expect(row).toEqual({
    segment: 'ky-a3',
    place: 'label of ky-a3',
    language: 'ky',
    source: 'print',
    left: 'Азыр анда ',
    key_word: 'музей',
    right: ' ачык.',
    form: 'corrected',
    ky_segments: '',
    ky: '',
    ky_phrase: '',
    ru_segments: 'ru-a4',
    ru: 'Сейчас в ней открыт музей.',
    ru_phrase: 'музей',
    en_segments: 'en-a1',
    en: 'A museum is open in the mill now.',
    en_phrase: 'museum',
    none: '',
    address: 'https://example.org/parallel/#ky-a3'
  })
})

test('a hit in the printed form alone says so, and a language that was decided to have nothing is named', () => {
  const cellsOf = (text: string): Readonly<Record<string, string>> => {
    const [header, first] = hitsTable(kwic(index, {text, languages: ['ru']}), ['ky', 'ru', 'en'], {
      label: ({id}) => id,
      address: ({at}) => at
    })
    return Object.fromEntries(header!.map((name, column) => [name, first![column]!]))
  }
  expect(cellsOf('крыт')['form']).toBe('printed')
  expect([cellsOf('свободный')['none'], cellsOf('свободный')['en']]).toEqual(['ky en', ''])
})
