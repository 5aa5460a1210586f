import {brotliCompressSync, gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import {searchedToJson, searchIndexToJson} from '#lib/exports/open-data/search-to-json.ts'
import {find} from '#lib/search/find.ts'
import type {Searched, SearchDocument} from '#lib/search/search-document.ts'
import {makeSearchIndex} from '#lib/search/search-index.ts'
import {shelfFile, type Shelf} from '#lib/search/shelf-file.ts'
import {shelfFiles} from '#lib/search/shelf-files.ts'
import {most, searchShelf} from '#lib/search/shelf-search.ts'
import {wordsOf} from '#lib/text/words.ts'

const article = editionOf('kyrgyzstan-azerbaijan-2023')
const searched = searchedToJson(article, audit(article).findings)
const letters = 'бгджзклмнпрст'

/** The article with every third of its words turned into one that no other edition has: a vocabulary of its own, and much that all share. */
function another(number: number): Searched {
  const own = `${letters[number % 10]!}о${letters[Math.floor(number / 10)]!}`
  const turned = (text: string): string =>
    text.replace(/\p{L}{5,}/gu, (word) => ((word.codePointAt(1)! + word.length + number) % 3 === 0 ? `${word.slice(0, 4)}${own}` : word))
  const documents = searched.documents.map((document): SearchDocument => ({
    ...document,
    text:
      typeof document.text === 'string'
        ? turned(document.text)
        : {ky: turned(document.text.ky), ru: turned(document.text.ru), en: turned(document.text.en)}
  }))
  return {languages: searched.languages, documents}
}

function* hundred(): Generator<{id: string; searched: Searched}> {
  yield {id: article.id, searched}
  for (let number = 1; number < 100; number += 1) yield {id: `edition-${number}`, searched: another(number)}
}

/** A shelf of editions, and what asks it: what was fetched is weighed, compressed, the file that says what there is among it. */
function shelfOf(editions: Iterable<{readonly id: string; readonly searched: Searched}>) {
  const files = new Map([...shelfFiles(editions)].map(({content, path}) => [path, content]))
  const shelf = JSON.parse(files.get(shelfFile)!) as Shelf
  const ask = async (typed: string) => {
    const fetched = new Set([shelfFile])
    const found = await searchShelf(
      shelf,
      async (path) => {
        fetched.add(path)
        return JSON.parse(files.get(path)!)
      },
      typed
    )
    return {...found, bytes: [...fetched].reduce((sum, path) => sum + gzipSync(files.get(path)!).length, 0)}
  }
  return {files, ask}
}

const {ask, files} = shelfOf(hundred())
const alone = shelfOf([{id: article.id, searched}])
const index = makeSearchIndex(searched.documents, searched.languages)
const texts = searched.documents.flatMap(({kind, text}) => (kind === 'sentence' && typeof text === 'string' ? [text] : []))

/** Each two words that stand beside each other in some sentences of the article, as they stand there. */
const pairs = texts
  .filter((_, at) => at % 23 === 0)
  .flatMap((text) => {
    const words = wordsOf(text)
    return words.slice(1).map(({end}, at) => text.slice(words[at]!.start, end))
  })
  .filter((pair) => !/[«»“”"„]/u.test(pair))

/** What somebody may fetch for a query, in bytes: scripts stand beside it in 300 KB. */
const mostBytes = 270_000

describe('a query over a hundred editions', () => {
  test.each([
    'Баку',
    'Азербайджан',
    'в',
    'саммит 2012',
    'посольство Азербайджана в Бишкеке',
    '20.04.2022',
    '«стратегическом партнерстве»',
    'when was the Bishkek embassy opened, and is that certain',
    'президент Республика государств договор сотрудничество отношения встреча визит саммит совет развитие страны народ',
    'a b c d e f g h i j k l m n o p q r s t u v w x y z',
    'квантовая хромодинамика'
  ])('«%s» fetches a small part of what there is', async (typed) => {
    const {bytes} = await ask(typed)
    expect(bytes).toBeLessThan(mostBytes)
  })

  test.each([
    ['Жапаров', 'asked', 'sadyr-japarov'],
    ['Zhaparov', 'near', 'sadyr-japarov'],
    [',fre', 'keyboard', 'baku'],
    ['посолство', 'near', 'embassy-azerbaijan-bishkek'],
    ['28.12.2007', 'asked', 'embassy-opening-bishkek-2007'],
    ['№ 203', 'asked', 'ref-2-c'],
    ['«ледниковый период»', 'asked', 'ru-b23-1']
  ])('«%s» finds %s, in each edition %s first', async (typed, how, first) => {
    const {editions, ...found} = await ask(typed)
    expect(found.how).toBe(how)
    const having = editions.filter(({documents}) => documents.length > 0)
    expect(having.map(({documents}) => documents[0]?.id).filter((id) => id !== first)).toEqual([])
    expect(having.length).toBeGreaterThan(0)
    expect(editions.slice(0, having.length)).toEqual(having)
  })

  test('of what one edition alone has names that one', async () => {
    const own = [...files].flatMap(([path, content]) =>
      path.startsWith('edition-23/') ? [...content.matchAll(/\p{L}{4}жод(?!\p{L})/gu)] : []
    )
    const [word = ''] = own.map(([found]) => found)
    const found = await ask(word)
    expect(found.editions.map(({id}) => id)).toEqual(['edition-23'])
  })

  test('says how many editions have it, though it shows the best alone', async () => {
    const {count, editions} = await ask('Баку')
    expect(count).toBe(100)
    expect(editions).toHaveLength(most.editions)
    for (const {documents} of editions) expect(documents.length).toBeLessThanOrEqual(most.hits)
  })

  test.each(Object.getOwnPropertyNames(Object.prototype))('«%s» is a word like any other, which nobody uses', async (typed) => {
    expect(['near', 'nothing']).toContain((await ask(typed)).how)
  })

  test.each(['declarashyon', '«declarashyon»', 'ледднниковввый', 'дипломатизмус'])(
    '«%s» finds nothing, and the nearest words lead on',
    async (typed) => {
      const {bytes, how, nearest} = await ask(typed)
      expect([how, nearest.length > 0]).toEqual(['nothing', true])
      expect(bytes).toBeLessThan(mostBytes)
      for (const {lang, text} of nearest) {
        expect(lang, text).toBeDefined()
        expect((await ask(text)).how).toBe('asked')
      }
    }
  )

  test('that nothing answers says so', async () => {
    expect(await ask('квантовая хромодинамика')).toMatchObject({how: 'nothing', editions: [], count: 0})
    expect(await ask('')).toMatchObject({how: 'nothing', editions: [], count: 0})
  })
})

describe('what the shelf says agrees with the search of an edition', () => {
  test.each([...new Set(pairs)])('«%s» stands in the article, as a phrase and as two words', async (pair) => {
    for (const typed of [`«${pair}»`, pair]) {
      const {documents} = find(index, searched, typed)
      const ofOne = await alone.ask(typed)
      expect(ofOne.how).toBe('asked')
      for (const document of ofOne.editions[0]!.documents) expect(documents).toContainEqual(document)
      const {bytes, editions, how} = await ask(typed)
      expect(['asked', 'perhaps']).toContain(how)
      expect(editions.length).toBeGreaterThan(0)
      expect(bytes).toBeLessThan(mostBytes)
    }
  })

  test('a number of hits is that of the edition, or is said to be the least of them; those of a phrase are not counted', async () => {
    const words = [...new Set(pairs.flatMap((pair) => [pair, ...wordsOf(pair).map(({text}) => text)]))]
    const counts = new Set<boolean>()
    for (const typed of words) {
      const {documents} = find(index, searched, typed)
      const counted = (await alone.ask(typed)).editions[0]?.count
      if (!counted) continue
      const {count: hits, isLeast} = counted
      counts.add(isLeast)
      expect(hits, typed).toBeLessThanOrEqual(documents.length)
      if (!isLeast) expect(hits, typed).toBe(documents.length)
    }
    expect([...counts].toSorted()).toEqual([false, true])
    expect((await alone.ask(`«${pairs[0]}»`)).editions[0]?.count).toBeUndefined()
  })

  test('says that words stand nowhere together where that is known alone', async () => {
    expect(await alone.ask('ледниковый Анкара')).toMatchObject({how: 'some'})
    expect(await alone.ask('«период ледниковый»')).toMatchObject({how: 'nothing'})
  })
})

test('a word that is a key of every object is found where it stands', async () => {
  const words = Object.getOwnPropertyNames(Object.prototype)
  const documents = words.map((text, at): SearchDocument => ({id: `en-b${at + 1}-1`, kind: 'sentence', at: 'read/', text, lang: 'en'}))
  const small = new Map(
    [...shelfFiles([{id: 'words', searched: {languages: ['en'], documents}}])].map(({content, path}) => [path, content])
  )
  const there = JSON.parse(small.get(shelfFile)!) as Shelf
  for (const [at, word] of words.entries()) {
    const {editions} = await searchShelf(there, async (path) => JSON.parse(small.get(path)!), word)
    expect(editions.flatMap((edition) => edition.documents.map(({id}) => id))).toContain(`en-b${at + 1}-1`)
  }
})

test('the heaviest files that one query may fetch are together within what it may fetch', () => {
  const heaviest = (kind: RegExp, count: number): number =>
    [...files]
      .flatMap(([path, content]) => (kind.test(path) ? [gzipSync(content).length] : []))
      .toSorted((a, b) => b - a)
      .slice(0, count)
      .reduce((sum, bytes) => sum + bytes, 0)
  const all = heaviest(/^shelf\.json$/u, 1) + heaviest(/^terms-/u, most.terms) + heaviest(/\//u, most.documents)
  expect(all).toBeLessThanOrEqual(mostBytes)
})

test('the index of an edition is at most 60 KB on the wire', () => {
  const content = searchIndexToJson(article, audit(article).findings)
  expect(brotliCompressSync(content).length).toBeLessThanOrEqual(60_000)
})

test('no file of the search is larger than its share of what a query may fetch', () => {
  const large = [...files].filter(([path, content]) => path !== shelfFile && gzipSync(content).length > 9_000)
  expect(large.map(([path]) => path)).toEqual([])
})
