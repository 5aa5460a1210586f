import {expect, test} from 'vitest'
import {readQuery} from '#app/_browser/study/concordance.ts'
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
