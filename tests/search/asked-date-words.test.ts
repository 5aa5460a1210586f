import {expect, test} from 'vitest'
import {askedDateWords} from '#lib/search/asked-date-words.ts'
import {readQuery} from '#lib/search/search-query.ts'

test.each([
  ['20.04.2022', '2022-жылдын 20-апрели', '20 апреля 2022 г.', '20 April 2022'],
  ['апрель 2022', '2022-жылдын апрели', 'апрель 2022 г.', 'April 2022'],
  ['20 апреля', '20-апрель', '20 апреля', '20 April'],
  ['29 февраля', '29-февраль', '29 февраля', '29 February'],
  ['декабрь', 'декабрь', 'декабрь', 'December'],
  ['1993', '1993-жыл', '1993 г.', '1993']
])('the date of the query «%s» is said in the words of the page: %s, %s, %s', (typed, ky, ru, en) => {
  const [term = ''] = readQuery(typed).dates
  expect([askedDateWords(term, 'ky'), askedDateWords(term, 'ru'), askedDateWords(term, 'en')]).toEqual([ky, ru, en])
})
