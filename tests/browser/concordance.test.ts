import {expect, test} from 'vitest'
import {readableAddress, readQuery} from '#app/_browser/study/concordance.ts'
import {passageLabel} from '#app/_browser/study/show-hits.ts'

const read = (query: string): ReturnType<typeof readQuery> => readQuery(new URLSearchParams(query))

test('asks for nothing without words', () => {
  expect([read(''), read('q=%20&lang=ky')]).toEqual([undefined, undefined])
})

test('reads a whole query from an address', () => {
  expect(read('q=мост&lang=ru&part=body&match=form&sort=left&exact=1')).toEqual({
    text: 'мост',
    languages: ['ru'],
    parts: ['body'],
    match: 'form',
    sort: 'left',
    exactLetters: true
  })
})

test('takes the first of the known ways where an address names none, or an unknown one', () => {
  expect(read('q=мост&match=guess&sort=up')).toEqual({text: 'мост', match: 'word', sort: 'text', exactLetters: false})
})

test('calls a passage as readers do, and by its id where its part has no name', () => {
  const names = {'b ru': '¶ {number}', 'title ky': 'Title (Kyrgyz)'}
  const passages = [
    {id: 'ru-b12-2', lang: 'ru', name: {kind: 'b', number: '12.2'}},
    {id: 'ky-title', lang: 'ky', name: {kind: 'title', number: ''}},
    {id: 'en-x4', lang: 'en', name: {kind: 'x', number: '4'}},
    {id: 'foreword', lang: 'en'}
  ]
  expect(passages.map((passage) => passageLabel(passage, names))).toEqual(['¶ 12.2', 'Title (Kyrgyz)', 'en-x4', 'foreword'])
})

test('an address is cited in letters, and asks the same', () => {
  const at = (search: string): string =>
    readableAddress({origin: 'https://example.org', pathname: '/ky/translation/', search, hash: '#concordance'})
  const asked = 'q=%D0%B6%D1%91%D0%BB%D0%BE%D0%B1%20%26%20%23+1%2B1&lang=ru&bad=%E0%A4'
  const cited = at(`?${asked}`)
  expect(cited).toBe('https://example.org/ky/translation/?q=жёлоб+%26+%23+1%2B1&lang=ru&bad=\uFFFD#concordance')
  expect(new URL(cited).searchParams.get('q')).toBe(new URLSearchParams(asked).get('q'))
  expect(at('')).toBe('https://example.org/ky/translation/#concordance')
})
