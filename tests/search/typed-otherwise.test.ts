import {describe, expect, test} from 'vitest'
import {otherKeyboard} from '#lib/search/keyboard-layout.ts'
import {nameKeys} from '#lib/search/name-keys.ts'
import {nearestWords} from '#lib/search/nearest-words.ts'

describe('the other keyboard', () => {
  test.each([
    [',fre', 'баку'],
    ['Ifgfhjd', 'шапаров'],
    ['ифлг', 'baku'],
    ['[fh,s', 'харбы'],
    ['<fre', 'баку'],
    ['{fqlfh', 'хайдар'],
    [':fgfhjd', 'жапаров'],
    ['"rjyjvbrf', 'экономика'],
    ['>hbq >hbq', 'юрий юрий'],
    ['gjl}tpl', 'подъезд'],
    ['~krf', 'ёлка'],
    ['руддщ, цщкдв', 'hello, world']
  ])('makes of %s what was meant, %s', (typed, meant) => expect(otherKeyboard(typed)).toBe(meant))

  test.each([
    ['"rfhnf"', '"карта"'],
    ['"ktlybrjdsq gthbjl" ,fre', '"ледниковый период" баку'],
    ['"gj"n"', '"поэт"'],
    ['gj"n b "rjyjvbrf', 'поэт и экономика'],
    ['"rjyjvbrf "rjyjvbrf', 'экономика экономика']
  ])('takes straight quotation marks round words for what they are, and any other for э: %s', (typed, meant) =>
    expect(otherKeyboard(typed)).toBe(meant)
  )

  test.each(['2022', '', 'саммит OTS'])('makes nothing of %j', (typed) => expect(otherKeyboard(typed)).toBeUndefined())
})

describe('a name', () => {
  test.each([
    ['Жапаров', ['Japarov', 'Zhaparov', 'Dzhaparov', 'Dschaparow', 'Žaparov', 'Джапаров']],
    ['Алиев', ['Aliyev', 'Aliev', 'Əliyev', 'Alijew', 'Aliev']],
    ['Хайдар', ['Haydar', 'Khaydar', 'Xaydar', 'Haidar']],
    ['Сооронбай', ['Soronbay', 'Sooronbai']],
    ['Азербайжан', ['Azerbaijan', 'Azerbaidzhan', 'Азербайджан', 'Azerbajdžan']]
  ])('%s has a key in common with every way in which it is romanised', (name, spellings) => {
    const missed = spellings.filter((spelling) => !nameKeys(spelling).some((key) => nameKeys(name).includes(key)))
    expect(missed).toEqual([])
  })

  test('has none in common with another', () => {
    expect(nameKeys('Акаев').some((key) => nameKeys('Казакбаев').includes(key))).toBe(false)
    expect(nameKeys('Эл')).toEqual([])
  })
})

test('the nearest words are those of the texts, the most alike first; none stands for a word that is there', () => {
  const documents = [
    {id: 'a', kind: 'sentence', at: '', text: 'Мост через реку открыли в мае.', lang: 'ru'},
    {id: 'b', kind: 'entity', at: '', text: {ky: 'Көпүрө', ru: 'Мосты', en: 'Bridges'}}
  ] as const
  expect(nearestWords(documents, ['моств', 'реку'])).toEqual([
    {text: 'Мост', lang: 'ru'},
    {text: 'Мосты', lang: 'ru'}
  ])
  expect(nearestWords(documents, ['хромодинамика'])).toEqual([])
})
