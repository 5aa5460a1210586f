import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import {searchedToJson} from '#lib/exports/open-data/search-to-json.ts'
import type {Searched, SearchDocument} from '#lib/search/search-document.ts'
import {shelfFile, type Shelf} from '#lib/search/shelf-file.ts'
import {shelfFiles} from '#lib/search/shelf-files.ts'
import {most, searchShelf} from '#lib/search/shelf-search.ts'

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

const files = new Map([...shelfFiles(hundred())].map(({content, path}) => [path, content]))
const shelf = JSON.parse(files.get(shelfFile)!) as Shelf

/** Asks the shelf, and weighs what was fetched: compressed, the file that says what there is among them. */
async function ask(typed: string) {
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
    ['«ледниковый период»', 'asked', 'ru-b23-1']
  ])('«%s» finds %s, in each edition %s first', async (typed, how, first) => {
    const {editions, ...found} = await ask(typed)
    expect(found.how).toBe(how)
    expect(editions.map(({documents}) => documents[0]?.id).filter((id) => id !== first)).toEqual([])
    expect(editions.length).toBeGreaterThan(0)
  })

  test('of what one edition alone has names that one', async () => {
    const own = [...files].flatMap(([path, content]) =>
      path.startsWith('edition-23/') ? [...content.matchAll(/\p{L}{4}жод(?!\p{L})/gu)] : []
    )
    const [word = ''] = own.map(([found]) => found)
    const alone = await ask(word)
    expect(alone.editions.map(({id}) => id)).toEqual(['edition-23'])
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

  test('that nothing answers says so', async () => {
    expect(await ask('квантовая хромодинамика')).toMatchObject({how: 'nothing', editions: [], count: 0})
    expect(await ask('')).toMatchObject({how: 'nothing', editions: [], count: 0})
  })
})

test('a word that is a key of every object is found where it stands', async () => {
  const words = Object.getOwnPropertyNames(Object.prototype)
  const documents = words.map((text, at): SearchDocument => ({id: `en-b${at + 1}-1`, kind: 'sentence', at: 'read/', text, lang: 'en'}))
  const small = new Map([...shelfFiles([{id: 'words', searched: {languages: ['en'], documents}}])].map(({content, path}) => [path, content]))
  const there = JSON.parse(small.get(shelfFile)!) as Shelf
  for (const [at, word] of words.entries()) {
    const {editions} = await searchShelf(there, async (path) => JSON.parse(small.get(path)!), word)
    expect(editions.flatMap((edition) => edition.documents.map(({id}) => id))).toContain(`en-b${at + 1}-1`)
  }
})

test('no file of the search is larger than its share of what a query may fetch', () => {
  const large = [...files].filter(([path, content]) => path !== shelfFile && gzipSync(content).length > 9_000)
  expect(large.map(([path]) => path)).toEqual([])
})
