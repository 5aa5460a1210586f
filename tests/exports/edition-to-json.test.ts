import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {judgementList} from '#lib/alignment/judgement-list.ts'
import {editionJson, editionJsonSchema} from '#lib/exports/open-data/edition-json-schema.ts'
import {editionToJson} from '#lib/exports/open-data/edition-to-json.ts'
import {editionFrom} from '../sound-edition.ts'
import {checkedEdition} from './checked-edition.ts'

const {edition, findings} = checkedEdition()
const data = editionToJson(edition, findings)

test('keeps to its published schema', () => {
  const validate = new Ajv2020({strict: false}).compile(editionJsonSchema())
  for (const value of [data, editionToJson(editionFrom(), [])]) {
    validate(JSON.parse(JSON.stringify(value)))
    expect(validate.errors).toBeNull()
    expect(editionJson.safeParse(value).error).toBeUndefined()
  }
})

test('tells what rules and the reader found, in one list', () => {
  expect(data.findings.map(({certainty, gravity, id, rule}) => ({certainty, gravity, id, rule}))).toEqual([
    {certainty: 'guess', gravity: 'moderate', id: 'event-has-one-date-ru-b1-1', rule: 'event-has-one-date'},
    {certainty: 'sourced', gravity: 'grave', id: 'bridge-waited-for', rule: 'reader'}
  ])
  expect(data.findings[1]).toEqual({
    id: 'bridge-waited-for',
    rule: 'reader',
    kind: 'contradiction',
    places: ['ru-b2-2', 'ref-3'],
    evidence: [
      {at: 'ru-b2-2', quote: 'Город ждал этого долго'},
      {at: 'https://news.example.org/2001', quote: 'Никто, "кроме нас", не ждал'}
    ],
    certainty: 'sourced',
    gravity: 'grave',
    text: {
      ky: 'Шаар «көпкө» күткөнбү, белгисиз: Ң, Ө, Ү.',
      ru: 'Ждал ли город «долго», неизвестно.',
      en: 'Whether the town waited "long", nobody knows.'
    }
  })
})

test('tells what lacks a source', () => {
  expect(data.uncitedClaims).toEqual([
    {segment: 'ru-b2-2', kind: 'attribution', gravity: 'slight', note: {ky: 'Ким айтат?', ru: 'Кто говорит?', en: 'Who says so?'}}
  ])
})

test('keeps the marks of checkers with their claim, the voided and the conflicting ones too', () => {
  const [claim, ...others] = data.claims
  expect(claim!.hash).toBe('4854fc1b4279efac649787ea0e1307e1201c84c9df98789178fd24f7fdc23f00')
  expect(claim!.support).toEqual([
    {
      item: 'ref-1-a',
      verdict: 'supports',
      by: 'Анна',
      date: '2001-12-01',
      evidence: 'Мост открыт сегодня',
      hash: claim!.hash,
      voided: false
    },
    {item: 'ref-1-a', verdict: 'cannot-tell', by: 'Берт', date: '2001-12-01', evidence: null, hash: '0'.repeat(64), voided: true}
  ])
  expect(others.flatMap(({support}) => support)).toEqual([])
})

test('keeps the visit with the address, and says where there was none', () => {
  const [first, second, third] = data.references
  expect(first!.items[0]!.access).toEqual({
    state: 'gone',
    status: 404,
    finalUrl: null,
    date: '2001-12-01',
    archived: {url: 'https://archive.example.org/1', timestamp: '2001-05-07'}
  })
  expect(second!.items[0]!.access).toEqual({state: 'not-tried', status: null, finalUrl: null, date: null, archived: null})
  expect(third!.items[1]!.access).toBeNull()
})

test('tells what reviewers say of a judgement beside it, and how far the judgements on each language are confirmed', () => {
  const sound = editionFrom({}, 'tegirmen-2001')
  const {hash} = judgementList(sound).find(({id}) => id === 'a2.p3.s1')!
  const by = {judgement: 'a2.p3.s1', by: 'Анна', date: '2001-12-01'}
  const reviews = [
    {...by, verdict: 'contested', reason: 'Себеби', hash},
    {...by, verdict: 'confirmed', by: 'Бек', hash: '0'.repeat(64)}
  ]
  const reviewed = editionFrom({'review/all.json': JSON.stringify({edition: 'tegirmen-2001', reviews})}, 'tegirmen-2001')
  const {alignment} = editionJson.parse(JSON.parse(JSON.stringify(editionToJson(reviewed, []))))
  const shifts = alignment.rows.flatMap(({phrases}) => phrases).flatMap((phrase) => phrase.shifts)
  expect(shifts.filter((shift) => shift.reviews)).toMatchObject([
    {
      status: 'contested',
      reviews: [
        {verdict: 'contested', by: 'Анна', date: '2001-12-01', reason: 'Себеби', outdated: false},
        {verdict: 'confirmed', by: 'Бек', date: '2001-12-01', outdated: true}
      ]
    }
  ])
  expect(alignment.judgements['ky']).toMatchObject({contested: 1})
  expect(JSON.stringify(editionToJson(reviewed, []))).not.toContain('review/all.json')
})
