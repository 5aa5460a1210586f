import {describe, expect, test} from 'vitest'
import {judgementList, type ListedJudgement} from '#lib/alignment/judgement-list.ts'
import type {Edition} from '#lib/edition/index.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

const id = 'tegirmen-2001'
const textOf = (path: string): string => new TextDecoder().decode(soundFiles(id).get(path))
const withSummary = `${textOf('edition.yaml')}summaries:\n  - {of: ru-h1, text: {ky: Тегирмен жөнүндө., ru: О мельнице., en: On the mill.}}\n`
const sound = editionFrom({'edition.yaml': withSummary}, id)
const judgementIn = (edition: Edition, name: string): ListedJudgement => judgementList(edition).find((judgement) => judgement.id === name)!

interface Row {
  readonly judgement: string
  readonly verdict: string
  readonly by: string
  readonly hash?: string
  readonly reason?: string
}

/** The edition with files of reviews, each of its judgement as it reads unless a row says otherwise. */
function reviewed(files: ReadonlyArray<ReadonlyArray<Row>>, changes: Readonly<Record<string, string>> = {}): Edition {
  const texts = files.map((rows, index) => {
    const reviews = rows.map((row) => ({date: '2001-12-01', hash: judgementIn(sound, row.judgement).hash, ...row}))
    return [`review/${index}.json`, JSON.stringify({edition: id, reviews})] as const
  })
  return editionFrom({'edition.yaml': withSummary, ...changes, ...Object.fromEntries(texts)}, id)
}
const statusOf = (edition: Edition, name: string): string => judgementIn(edition, name).judged.status

describe('what reviewers say of a judgement', () => {
  test('confirms it where somebody confirms it and nobody contests it', () => {
    const edition = reviewed([[{judgement: 'title.p1', verdict: 'confirmed', by: 'Анна', reason: 'Дал келет'}]])
    expect([statusOf(edition, 'title.p1'), statusOf(edition, 'a1.p1')]).toEqual(['confirmed', 'draft'])
    expect(judgementIn(edition, 'title.p1').judged.reviews).toMatchObject([
      {by: 'Анна', verdict: 'confirmed', date: '2001-12-01', reason: 'Дал келет', outdated: false}
    ])
  })

  test('contests it where anybody contests it, whoever confirms it, in whatever order', () => {
    const both = [[{judgement: 'a2.p3.s1', verdict: 'contested', by: 'Бек'}], [{judgement: 'a2.p3.s1', verdict: 'confirmed', by: 'Анна'}]]
    expect([reviewed(both), reviewed([...both].reverse())].map((edition) => statusOf(edition, 'a2.p3.s1'))).toEqual([
      'contested',
      'contested'
    ])
  })

  test('is one voice beside what an editor wrote', () => {
    const edition = reviewed([
      [
        {judgement: 'a1.p3', verdict: 'contested', by: 'Анна'},
        {judgement: 'a2.p6.s1', verdict: 'confirmed', by: 'Анна'}
      ]
    ])
    expect(['a1.p3', 'a2.p6.s1'].map((name) => statusOf(edition, name))).toEqual(['contested', 'confirmed'])
    const contested = textOf('alignment.yaml').replace('status: confirmed', 'status: contested')
    expect(statusOf(reviewed([[{judgement: 'a1.p3', verdict: 'confirmed', by: 'Анна'}]], {'alignment.yaml': contested}), 'a1.p3')).toBe(
      'contested'
    )
  })

  test('reaches shifts of rows, and summaries in each language by itself', () => {
    const edition = reviewed([
      [
        {judgement: 'a2.s1', verdict: 'confirmed', by: 'Анна'},
        {judgement: 'summary.ru-h1.ky', verdict: 'contested', by: 'Анна'}
      ]
    ])
    expect(['a2.s1', 'summary.ru-h1.ky', 'summary.ru-h1.ru'].map((name) => statusOf(edition, name))).toEqual([
      'confirmed',
      'contested',
      'draft'
    ])
  })
})

describe('a review of a judgement that was changed since', () => {
  const [note, other] = ['The stretch', 'The subject is named.']
  const changes = {'alignment.yaml': textOf('alignment.yaml').replace(other, note)}

  test('is kept and outdated, and counts no longer', () => {
    const edition = reviewed([[{judgement: 'a2.p3.s1', verdict: 'contested', by: 'Бек'}]], changes)
    expect([statusOf(edition, 'a2.p3.s1'), judgementIn(edition, 'a2.p3.s1').judged.reviews]).toMatchObject(['draft', [{outdated: true}]])
  })

  test('does not touch the link whose shift it is', () => {
    expect(statusOf(reviewed([[{judgement: 'a2.p3', verdict: 'confirmed', by: 'Бек'}]], changes), 'a2.p3')).toBe('confirmed')
  })
})

test('a review follows its phrase, where another one is put before it', () => {
  const inserted = textOf('alignment.yaml').replace('{ky: Тегирмендин,', '{ky: бар, ru: есть, en: has}\n      - {ky: Тегирмендин,')
  const edition = reviewed([[{judgement: 'a1.p1', verdict: 'confirmed', by: 'Анна'}]], {'alignment.yaml': inserted})
  expect(['a1.p1', 'a1.p2'].map((name) => statusOf(edition, name))).toEqual(['draft', 'confirmed'])
})

test('an edition without reviews is as its editors wrote it', () => {
  expect(judgementList(sound).filter(({judged}) => judged.reviews.length > 0)).toEqual([])
})
