import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {standings, statementsOf} from '#lib/citations/statements.ts'
import {bodySentences} from '#lib/citations/uncited-candidates.ts'
import {editionFrom} from '../sound-edition.ts'

const words = {
  evidence: `quote: "Открытие моста состоялось 5 мая 2001 года"`,
  quotation: `quote: "Мост открыт, и он останется открытым"`
}

/** A row of evidence of the sound edition. */
const row = (verdict: string, at = 'ru-b1-1', quote = words.evidence): string => `
  - id: ev-${verdict}-${at}
    segment: ${at}
    ${quote}
    about: fact
    page: {url: "https://gazeta.example.org/${verdict}", publisher: Газета, lang: ru}
    seen: {how: live, date: 2001-11-01, by: Айша}
    words: "Мост открыли"
    verdict: ${verdict}
    remark: {ky: а, ru: а, en: a}`

const search = (at: string): string => `\n  - {at: ${at}, languages: [ru], date: 2001-11-01, by: Айша}`

const standingsOf = (rows: ReadonlyArray<string>, searches: ReadonlyArray<string> = []): Readonly<Record<string, string>> => {
  const edition = editionFrom(
    {'evidence.yaml': `evidence:${rows.length > 0 ? rows.join('') : ' []'}\nsearches:${searches.length > 0 ? searches.join('') : ' []'}\n`},
    'mosty-2001'
  )
  return Object.fromEntries(statementsOf(edition).map(({segment, standing}) => [segment.id, standing]))
}

describe('a statement stands', () => {
  test.each([
    [['supports'], 'borne-out'],
    [['partly'], 'partly'],
    [['supports', 'partly'], 'partly'],
    [['supports', 'cannot-tell'], 'partly'],
    [['contradicts'], 'contradicted'],
    [['supports', 'contradicts'], 'contradicted'],
    [['cannot-tell'], 'undecided'],
    [['does-not-mention', 'cannot-tell'], 'undecided']
  ])('by %j as %s', (verdicts, standing) => {
    expect(standingsOf(verdicts.map((verdict) => row(verdict)))['ru-b1-1']).toBe(standing)
  })

  test('as not found where it was looked for in vain, and as not searched where it was not', () => {
    const found = standingsOf([], [search('ru-b1-1')])
    expect([found['ru-b1-1'], found['ru-b1-2']]).toEqual(['not-found', 'not-searched'])
  })
})

test('a sentence that states nothing is no statement until somebody looks for it', () => {
  expect(Object.keys(standingsOf([]))).not.toContain('ru-b2-2')
  expect(standingsOf([], [search('ru-b2-2')])['ru-b2-2']).toBe('not-found')
})

describe('of the article', () => {
  const article = editionOf('kyrgyzstan-azerbaijan-2023')
  const statements = statementsOf(article)
  const ids = statements.map(({segment}) => segment.id)

  test('all evidence and every sentence without a source is of a statement, in reading order', () => {
    expect(ids).toEqual(bodySentences(article).flatMap(({segment}) => (ids.includes(segment.id) ? [segment.id] : [])))
    expect([...article.evidence, ...article.uncitedClaims].filter(({segment}) => !ids.includes(segment))).toEqual([])
    expect(statements.flatMap(({evidence}) => evidence)).toHaveLength(article.evidence.length)
  })

  test('every statement was looked for', () => {
    expect(statements.filter(({standing}) => standing === 'not-searched').map(({segment}) => segment.id)).toEqual([])
    expect(new Set(statements.map(({standing}) => standing)).size).toBe(standings.length - 1)
  })

  test('every source was looked for, itself or where it is listed a second time', () => {
    const looked = new Set<string>([...article.searches.map(({at}) => at), ...article.evidence.flatMap(({item}) => item ?? [])])
    const sources = article.references.flatMap(({items}) => items)
    expect(sources.filter(({id, sameAs}) => ![id, ...sameAs].some((one) => looked.has(one))).map(({id}) => id)).toEqual([])
  })

  test('what the marker closes is told from what it may stand for', () => {
    const citedOf = (id: string) => statements.find(({segment}) => segment.id === id)?.cited
    expect([citedOf('ru-b27-4'), citedOf('ru-b27-1'), citedOf('ru-b11-1')]).toEqual(['core', 'reach', 'none'])
  })
})
