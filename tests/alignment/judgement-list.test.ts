import {describe, expect, test} from 'vitest'
import {judgementList} from '#lib/alignment/judgement-list.ts'
import {judgementPairs} from '#lib/alignment/judgement-pairs.ts'
import {judgementCounts, judgementsOf} from '#lib/alignment/judgement-counts.ts'
import {judgementsByLanguage} from '#lib/alignment/judgements-by-language.ts'
import {markedSentences} from '#lib/alignment/marked-sentences.ts'
import {shiftList} from '#lib/alignment/shift-list.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const edition = editionFrom({}, 'tegirmen-2001')
const alignment = new TextDecoder().decode(soundFiles('tegirmen-2001').get('alignment.yaml'))
const hashesWith = (from: string, to: string): ReadonlyArray<string> => {
  expect(alignment).toContain(from)
  const changed = judgementList(editionFrom({'alignment.yaml': alignment.replace(from, to)}, 'tegirmen-2001'))
  return judgementList(edition).flatMap(({hash, id}) => (changed.find((other) => other.id === id)?.hash === hash ? [] : [id]))
}
const row = (name: string) => edition.alignment.rows.find(({g}) => g === name)!

describe('the judgements that can be reviewed', () => {
  test('are every judgement of the alignment once, each with an id and a hash of its own', () => {
    const list = judgementList(edition)
    expect(judgementCounts(list.map(({judged}) => judged))).toEqual(judgementCounts(judgementsOf(edition.alignment.rows)))
    expect(list.filter(({what}) => what === 'shift').length).toBe(shiftList(edition).length)
    expect([new Set(list.map(({id}) => id)).size, new Set(list.map(({hash}) => hash)).size]).toEqual([list.length, list.length])
  })

  test('change their hash with what they say, and no other does', () => {
    expect(hashesWith('The subject is named.', 'The subject is said.')).toEqual(['a2.p3.s1'])
    expect(hashesWith('ru: людям', 'ru: подарили её людям')).toEqual(['a2.p4'])
    expect(hashesWith('kind: split, in: [ru, en]', 'kind: split, in: [en, ru]')).toEqual(['a2.s1'])
    expect(hashesWith('en: The Old Mill, term: mill', 'en: The Old Mill')).toEqual(['title.p1'])
  })

  test('keep their hash when somebody else answers for them, or confirms them', () => {
    expect(hashesWith('status: confirmed, resp: Бек Мисалов', 'status: contested, resp: Анна')).toEqual([])
    expect(hashesWith('resp: Анна Примерова', 'resp: Анна')).toEqual([])
  })
})

test('a shift is for who knows a version that departs and one that it departs from', () => {
  const pairs = new Map(
    judgementList(edition).map((one) => [String(one.id), judgementPairs(one, edition.languages).map((pair) => pair.join('-'))])
  )
  expect([pairs.get('a2.s1'), pairs.get('a3.s1'), pairs.get('title.p1')]).toEqual([
    ['ky-ru', 'ky-en'],
    ['ky-en', 'ru-en'],
    ['ky-ru', 'ky-en', 'ru-en']
  ])
})

test('a judgement on several languages counts in each, and once in all', () => {
  const {all, languages} = judgementsByLanguage(edition)
  const count = judgementList(edition).length
  expect(all.draft + all.confirmed + all.contested).toBe(count)
  expect(languages.map(({lang}) => lang)).toEqual(edition.languages)
  for (const {counts, lang} of languages)
    expect(counts.draft + counts.confirmed + counts.contested, lang).toBe(
      judgementList(edition).filter((judgement) => judgement.languages.includes(lang)).length
    )
})

describe('the sentences of a judgement', () => {
  const said = (name: string, phrase: number | undefined, lang: string): string =>
    markedSentences(edition, row(name), phrase === undefined ? undefined : row(name).phrases[phrase], lang)
      .map(({marked, text}) => (marked ? `[${text}]` : text))
      .join('')

  test('have its words marked, each piece by itself', () => {
    expect(said('a2', 0, 'ky')).toBe('[Аны] усталар [куруп], элге белек кылышкан.')
  })

  test('are those that hold them, and all of the row where it has none', () => {
    expect(said('a2', 3, 'ru')).toBe('Они подарили её [людям] [1].')
    expect(said('a2', 2, 'ky')).toBe('Аны усталар куруп, элге белек кылышкан.')
    expect(said('a2', undefined, 'ru')).toBe('Её построили мастера. Они подарили её людям [1].')
  })
})
