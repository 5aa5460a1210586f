import {expect, test} from 'vitest'
import {monthOf} from '#lib/language/month-names.ts'
import {namedDate} from '#lib/language/named-date.ts'

test.each([
  ['ru', '19 января 1993 года', [1993], [1], [19], false],
  ['ru', 'декабре 1993 года', [1993], [12], [], false],
  ['ru', '7-8 сентября 1998 г.', [1998], [9], [7, 8], true],
  ['ru', '1 марта 2017 года по июнь 2021 года', [2017, 2021], [3, 6], [1], false],
  ['ru', '1993-2017 гг.', [1993, 2017], [], [], false],
  ['ru', 'том же году', [], [], [], false],
  ['ru', 'весной 2017 года', [2017], [], [], false],
  ['ru', '5 (18) мая 1917 г.', [1917], [5], [5, 18], false],
  ['ru', '05.06.2001', [2001], [6], [5], false],
  ['ru', 'в 10:30 5 мая', [], [5], [5], false],
  ['ky', '2022-жылдын 20-апрелинде', [2022], [4], [20], false],
  ['ky', '1995-жылдын 30-августу', [1995], [8], [30], false],
  ['en', 'April 20, 2022', [2022], [4], [20], false],
  ['de', 'am 5. Mai 2001', [2001], [5], [5], false],
  ['tr', '5 Mayıs 2001', [2001], [5], [5], false]
])('%s: %s', (lang, text, years, months, days, isStretch) => {
  expect(namedDate(text, lang)).toEqual({years, months, days, isStretch})
})

test.each([
  ['ru', 'мая мае май маю', 5],
  ['ru', 'марта марте март', 3],
  ['ru', 'июня июне', 6],
  ['ru', 'июля июлю июль', 7],
  ['ru', 'СЕНТЯБРЯ сент', 9],
  ['ky', 'майында май майдан', 5],
  ['ky', 'мартта', 3],
  ['en', 'May', 5],
  ['en', 'march mar', 3],
  ['tr', 'Mayıs', 5],
  ['az', 'mayın', 5]
])('in %s the forms %s name month %i', (lang, words, month) => {
  expect(words.split(' ').map((word) => monthOf(word, lang))).toEqual(words.split(' ').map(() => month))
})

test.each([
  ['ru', 'года'],
  ['ru', 'материалы'],
  ['ru', 'маяками'],
  ['ky', 'жылдын'],
  ['en', 'the'],
  ['de', 'am']
])('in %s %s names no month', (lang, word) => expect(monthOf(word, lang)).toBeUndefined())
