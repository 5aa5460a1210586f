import {expect, test} from 'vitest'
import {quotedTitle} from '#lib/citing/quoted-title.ts'
import type {Locale} from '#lib/edition/index.ts'

test.each<[Locale, string, ',' | '.' | '', string]>([
  ['en', 'A Bridge', '.', '“A Bridge.”'],
  ['en', 'A Bridge', ',', '“A Bridge,”'],
  ['en', 'A Bridge', '', '“A Bridge”'],
  ['en', 'Why?', '.', '“Why?”'],
  ['en', 'Why?', ',', '“Why?,”'],
  ['en', 'To "Ozersk"', '.', '“To ‘Ozersk.’”'],
  ['en', 'Who Asked “Why?”', '.', '“Who Asked ‘Why?’”'],
  ['en', 'The Author’s ‘Own’', '.', '“The Author’s ‘Own.’”'],
  ['ru', 'Мост', '.', '«Мост».'],
  ['ru', 'Зачем?', ',', '«Зачем?»,'],
  ['ru', 'Кто спросил «зачем?»', '.', '«Кто спросил „зачем?“».'],
  ['ky', '«Манас» жана көпүрө', '.', '«„Манас“ жана көпүрө».']
])('in %s, %s with `%s` is %s', (locale, title, mark, text) => {
  expect(quotedTitle(title, locale, mark)).toBe(text)
})
