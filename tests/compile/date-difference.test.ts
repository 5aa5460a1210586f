import {expect, test} from 'vitest'
import {dateDifference} from '#lib/compile/prove/date-difference.ts'
import {parseEdtf} from '#lib/dates/parse-edtf.ts'
import {namedDate} from '#lib/language/named-date.ts'

function difference(words: string, when: string, lang = 'ru'): string | undefined {
  const date = parseEdtf(when)
  if (date.kind === 'refused') throw new Error(date.expected)
  return dateDifference(date, namedDate(words, lang))
}

test.each([
  ['19 января 1993 года', '1993-01-19'],
  ['декабре 1993 года', '1993-12'],
  ['декабре 1993 года', '1993'],
  ['7-8 сентября 1998 г.', '1998-09-07/1998-09-08'],
  ['1 марта 2017 года по июнь 2021 года', '2017-03-01/2021-06'],
  ['июня 2021 года по сей день', '2021-06/..'],
  ['до 2017 года', '../2017'],
  ['1993-2017 гг.', '1993/2017'],
  ['1991-93 гг.', '1991/1993'],
  ['1990-е годы', '199X'],
  ['начале 1990-х', '1990/1993'],
  ['зимой 1995-1996 годов', '1995-24'],
  ['весной 2017 года', '2017-21'],
  ['том же году', '2021'],
  ['5 мая', '2001-05-05'],
  ['5 (18) мая 1917 г.', '1917-05-18'],
  ['около 1995 года', '1994~'],
  ['XX веке', '19XX'],
  ['с 1 по 3 июля 2021 г.', '2021-07-01/2021-07-03'],
  ['в ночь с 31 декабря на 1 января 2001 года', '2000-12-31/2001-01-01'],
  ['05.06.2001', '2001-06-05']
])('%s may be %s', (words, when) => expect(difference(words, when)).toBeUndefined())

test.each([
  ['19 января 1993 года', '1993-01-29', 'the day that it names, `19`'],
  ['декабре 1993 года', '1993-11', 'the month that it names, `12`'],
  ['1993 года', '1994', 'the year that it names, `1993`'],
  ['1993 года', '1994-05-05', 'the year that it names, `1993`'],
  ['7-8 сентября 1998 г.', '1998-09-07', 'the stretch that it names, `7` to `8`'],
  ['1993-2017 гг.', '1993', 'the year that it names, `1993` or `2017`'],
  ['1993-2017 гг.', '1993/2016', 'the year that it names, `1993` or `2017`'],
  ['1990-е годы', '198X', 'the year that it names, `1990`'],
  ['05.06.2001', '2001-05-06', 'the month that it names, `6`'],
  ['1–3 июля 2021 г.', '2021-07-01/2021-07-04', 'the day that it names, `1` or `3`']
])('%s is no %s', (words, when, expected) => expect(difference(words, when)).toBe(expected))
