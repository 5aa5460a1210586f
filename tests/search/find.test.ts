import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import {searchedToJson, searchIndexToJson} from '#lib/exports/open-data/search-to-json.ts'
import {find} from '#lib/search/find.ts'
import {markedWords} from '#lib/search/marked-words.ts'
import {nearestWords} from '#lib/search/nearest-words.ts'
import type {SearchDocument} from '#lib/search/search-document.ts'
import {nameSuggester} from '#lib/search/suggest-names.ts'
import {wordsOf} from '#lib/text/words.ts'
import {documentTerms, makeSearchIndex, readSearchIndex} from '#lib/search/search-index.ts'
import {possibleTerms} from '#lib/search/search-terms.ts'

const article = editionOf('kyrgyzstan-azerbaijan-2023')
const {findings} = audit(article)
const searched = searchedToJson(article, findings)
const index = readSearchIndex(searchIndexToJson(article, findings))
const ask = (typed: string) => find(index, searched, typed)
const idsOf = (typed: string): ReadonlyArray<string> => ask(typed).documents.map(({id}) => id)

const queries: ReadonlyArray<Readonly<Record<'query' | 'how' | 'first' | 'kind', string>>> = parse(
  readFileSync('tests/search/queries.tsv', 'utf8'),
  {columns: true, delimiter: '\t', quote: false}
)

test.each(queries)('«$query» finds $first before all else', ({first, how, kind, query}) => {
  const found = ask(query)
  expect([found.how, found.documents[0]?.kind ?? '', found.documents[0]?.id ?? '']).toEqual([how, kind, first])
})

describe('a query', () => {
  test.each(['soviet', 'they'])('of a word that a name only sounds like finds what has the word; «%s» names that apart', (typed) => {
    const {alike, documents, how} = ask(typed)
    expect(how).toBe('asked')
    expect(documents.filter(({kind}) => kind === 'entity' || kind === 'term')).toEqual([])
    expect(alike.length).toBeGreaterThan(0)
    expect(alike.filter(({kind}) => kind !== 'entity' && kind !== 'term')).toEqual([])
  })

  test('that is answered as it was asked is answered by nothing else than what has its word', () => {
    const words = new Set(
      searched.documents.flatMap(({kind, text}) =>
        kind === 'translation' && typeof text === 'string' ? wordsOf(text).map((word) => word.text) : []
      )
    )
    const others = [...words].slice(0, 300).filter((word) => {
      const terms = possibleTerms(word, searched.languages)
      const {date, documents} = ask(word)
      // A month is looked for as a date.
      return (
        date === undefined && documents.some((document) => !terms.some((term) => documentTerms(document, searched.languages).has(term)))
      )
    })
    expect(words.size).toBeGreaterThan(300)
    expect(others).toEqual([])
  })

  test('finds a sentence by another form of its word in each language, and in our translations apart', () => {
    expect(idsOf('ледниковый')).toContain('ru-b23-1')
    const kinds = new Set(ask('дружба').documents.map(({kind}) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['entity', 'sentence']))
    expect(ask('glacial').documents.every(({kind}) => kind === 'translation' || kind === 'finding')).toBe(true)
  })

  test('asks for all of its words, in any order', () => {
    expect(idsOf('Баку посольство')).toEqual(idsOf('посольство Баку'))
    for (const id of idsOf('саммит Баку')) expect(idsOf('саммит')).toContain(id)
  })

  test('in quotation marks is found letter by letter', () => {
    const texts = ask('«стратегическом партнерстве»').documents.map(({text}) => JSON.stringify(text).toLowerCase())
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(text).toContain('стратегическом партнерстве')
  })

  test('of a day finds what names that day, and one of a month what names a day of it', () => {
    const day = idsOf('20.04.2022')
    expect(day).toContain('ru-b35-1')
    expect(idsOf('апрель 2022')).toEqual(expect.arrayContaining([...day]))
    expect(idsOf('20 апреля')).toEqual(expect.arrayContaining([...day]))
  })

  test('joins a date with words', () => {
    expect(ask('Алиев 1995').documents.find(({kind}) => kind === 'entity')?.id).toBe('heydar-aliyev-visit-1995')
  })

  test.each(['№ %', '[%]', '¶ %', 'note %', '% абзац'])(
    'for %j finds what has the number as a word, where no paragraph and no source has it',
    (sign) => {
      const numbers = searched.documents.flatMap(({text}) => [...JSON.stringify(text).matchAll(/(?<![\p{L}\p{N}])\d{3}(?![\p{L}\p{N}])/gu)])
      expect(numbers.length).toBeGreaterThan(0)
      for (const [number] of numbers) expect(idsOf(sign.replace('%', number))).not.toEqual([])
    }
  )

  test('some of whose words are there finds everything that has one of them, and counts it whole', () => {
    const {documents, how} = ask('отношения и договор, квантовая хромодинамика')
    expect(how).toBe('some')
    const each = new Set(['отношения', 'и', 'договор'].flatMap(idsOf))
    expect(documents.length).toBe(each.size)
    expect(documents.length).toBeGreaterThan(100)
  })

  test('that is a phrase is led on by the words that are most like those of it', () => {
    const [near] = ask('«deklarashon»').nearest
    expect(ask('deklarashon').nearest[0]).toEqual(near)
    expect(idsOf(near!.text).length).toBeGreaterThan(0)
  })

  test('that nothing answers says so', () => {
    expect(ask('квантовая хромодинамика')).toMatchObject({how: 'nothing', documents: []})
    expect(ask('')).toMatchObject({how: 'nothing', documents: []})
    expect(ask('«»')).toMatchObject({how: 'nothing', documents: []})
  })

  test.each(['(', '[', '*', '"', '¶', '-', 'a'.repeat(500), '\u{1F3D4}', '<b>'])('of %j breaks nothing', (typed) => {
    expect(() => ask(typed)).not.toThrow()
  })
})

describe('a word that every object has a property of', () => {
  const words = Object.getOwnPropertyNames(Object.prototype).flatMap((name) => wordsOf(name).map(({text}) => text))
  const own = words.map((word, at): SearchDocument => ({
    id: `own-${at}`,
    kind: 'sentence',
    at: '',
    text: `A ${word} of bridges.`,
    lang: 'en'
  }))
  const other: SearchDocument = {id: 'other', kind: 'sentence', at: '', text: 'Of bridges alone.', lang: 'en'}
  const languages = ['ky', 'ru', 'en', 'tr', 'de']
  const documents = [...own, other]

  test('is found where it stands, written to JSON and read again', () => {
    expect(words).toContain('constructor')
    const made = readSearchIndex(JSON.stringify(makeSearchIndex(documents, languages)))
    const found = words.map((word) => find(made, {documents, languages}, word))
    expect(found.map(({how}) => how)).toEqual(words.map(() => 'asked'))
    expect(found.map(({documents: hits}) => hits.map(({id}) => id))).toEqual(own.map(({id}) => [id]))
  })

  test('is marked, suggested and offered like any other', () => {
    for (const [at, word] of words.entries()) {
      const terms = new Set(possibleTerms(word, ['en']))
      expect(markedWords(`A ${word} of bridges.`, 'en', terms).filter(({isHit}) => isHit)).toEqual([{text: word, isHit: true}])
      expect(nearestWords(own, [`${word}q`]).map(({text}) => text)).toContain(word)
      const entity: SearchDocument = {id: `e-${at}`, kind: 'entity', at: '', text: {ky: word, ru: word, en: word}}
      expect(nameSuggester([entity], 'en', 1)(word)).toEqual([{name: word}])
    }
    expect(nearestWords([other], words)).toEqual([])
  })
})

test('everything that can be found is found by its own words', () => {
  const lost = searched.documents.filter(({id, kind, text}) => {
    if (kind === 'finding') return false
    const own = wordsOf(typeof text === 'string' ? text : text.ru).map((word) => word.text)
    return !idsOf(own.slice(0, 8).join(' ')).includes(id)
  })
  expect(lost.map(({id}) => id).slice(0, 10)).toEqual([])
})

test('an index that was written and read again answers as it did', () => {
  const fresh = makeSearchIndex(searched.documents, searched.languages)
  for (const {query} of queries.slice(0, 10)) expect(find(fresh, searched, query).documents.map(({id}) => id)).toEqual(idsOf(query))
})
