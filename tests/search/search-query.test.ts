import {describe, expect, test} from 'vitest'
import {readQuery} from '#lib/search/search-query.ts'

describe('a date in a query', () => {
  test.each([
    ['20.04.2022', '2022-04-20'],
    ['2022-04-20', '2022-04-20'],
    ['2022-04', '2022-04'],
    ['20 апреля 2022', '2022-04-20'],
    ['20 апреля 2022 г.', '2022-04-20'],
    ['20 апреля', '--04-20'],
    ['апрель 2022', '2022-04'],
    ['апреле 2022 года', '2022-04'],
    ['2022-ж. 20-апрель', '2022-04-20'],
    ['2022-жылдын 20-апрели', '2022-04-20'],
    ['April 2022', '2022-04'],
    ['20 April 2022', '2022-04-20'],
    ['April 20, 2022', '2022-04-20'],
    ['20/04/2022', '2022-04-20'],
    ['04/20/2022', '2022-04-20'],
    ['04/05/2022', '2022-05-04'],
    ['29.02.2024', '2024-02-29'],
    ['29 февраля', '--02-29'],
    ['1993', '1993'],
    ['1993 г.', '1993'],
    ['1993-жылы', '1993']
  ])('%s is %s, and leaves no word', (typed, date) => {
    expect(readQuery(typed)).toMatchObject({dates: [date], words: []})
  })

  test('leaves the words beside it', () => {
    expect(readQuery('визит 20 апреля 2022')).toMatchObject({dates: ['2022-04-20'], words: ['визит']})
    expect(readQuery('Баку 20.04.2022')).toMatchObject({dates: ['2022-04-20'], words: ['Баку']})
  })

  test.each([
    ['30.02.2022', ['30', '02', '2022']],
    ['29.02.2023', ['29', '02', '2023']],
    ['20.13.2022', ['20', '13', '2022']],
    ['00.04.2022', ['00', '04', '2022']],
    ['20/20/2022', ['20', '20', '2022']],
    ['2022-13', ['2022', '13']],
    ['2022-04-31', ['2022', '04', '31']],
    ['0000-04', ['0000', '04']],
    ['31 апреля', ['31', 'апреля']],
    ['30 февраля', ['30', 'февраля']]
  ])('%s is none, for no calendar has it: its figures are words', (typed, words) => {
    expect(readQuery(typed)).toMatchObject({dates: [], words})
  })

  test('is none where a year stands among words: it is a word as well', () => {
    expect(readQuery('саммит 1993')).toMatchObject({dates: [], words: ['саммит', '1993']})
  })
})

test.each([
  ['¶ 26', 26],
  ['¶26', 26],
  ['абз. 26', 26],
  ['paragraph 26', 26]
])('%s is a paragraph', (typed, paragraph) => {
  expect(readQuery(typed)).toMatchObject({paragraph, words: []})
})

test.each([
  ['[8]', 'ref-8'],
  ['[8 a]', 'ref-8-a'],
  ['8 a', 'ref-8-a'],
  ['8-a', 'ref-8-a'],
  ['14d', 'ref-14-d']
])('%s is a source or an entry', (typed, source) => {
  expect(readQuery(typed)).toMatchObject({source, words: []})
})

test('a phrase stands in any quotation marks, and words beside it', () => {
  expect(readQuery('«ледниковый период» отношений')).toMatchObject({phrases: ['ледниковый период'], words: ['отношений']})
  expect(readQuery('"ice age"')).toMatchObject({phrases: ['ice age'], words: []})
  expect(readQuery('“ice age')).toMatchObject({phrases: [], words: ['ice', 'age']})
})
