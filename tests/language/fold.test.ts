import {expect, test} from 'vitest'
import {fold, plainLetter} from '#lib/language/fold.ts'
import {letterCount} from '#lib/text/letters.ts'
import {areFormsOfOneWord, hasStemmer, stem} from '#lib/language/stem.ts'
import {wordsOf} from '#lib/text/words.ts'

test('folds case by the rules of the language, and ё to е', () => {
  expect(fold('ПАРТНЁРСТВО', 'ru')).toBe('партнерство')
  expect(fold('IRMAK', 'tr')).toBe('ırmak')
  expect(fold('IRMAK', 'en')).toBe('irmak')
})

test('takes a decomposed letter for the same', () => {
  expect(fold('ё'.normalize('NFD'), 'ru')).toBe('е')
})

test('knows what is typed for letters that a keyboard lacks, and that й is no marked и', () => {
  expect(['ң', 'ө', 'ү', 'й', 'ё', 'ö', 'n'].map(plainLetter)).toEqual(['н', 'о', 'у', undefined, undefined, 'o', undefined])
})

test('brings inflected forms to one stem', () => {
  expect(['Партнёрства', 'партнерству'].map((word) => stem(word, 'ru'))).toEqual(['партнерств', 'партнерств'])
  expect(['countries', 'country'].map((word) => stem(word, 'en'))).toEqual(['countri', 'countri'])
})

test('knows forms of one word also where a stemmer takes the end of a name for an ending', () => {
  const forms = ['саммит', 'саммита', 'Саммите', 'саммитов']
  for (const one of forms) for (const other of forms) expect(areFormsOfOneWord(one, other, 'ru')).toBe(true)
  expect(areFormsOfOneWord('Азербайджана', 'Азербайджаном', 'ru')).toBe(true)
  expect(areFormsOfOneWord('country', 'countries', 'en')).toBe(true)
  expect(areFormsOfOneWord('страна', 'странность', 'ru')).toBe(false)
  expect(areFormsOfOneWord('тегирмендин', 'Тегирмендери', 'ky')).toBe(true)
  expect(areFormsOfOneWord('тегирмен', 'тегирмендин', 'kk')).toBe(false)
})

test('leaves words whole that have no stem, and those of a language without a stemmer', () => {
  expect(stem('её', 'ru')).toBe('ее')
  expect([stem('Достықтың', 'kk'), hasStemmer('kk'), hasStemmer('constructor')]).toEqual(['достықтың', false, false])
})

test('parts words at everything that is no letter, digit or mark', () => {
  expect(wordsOf('кыргызско-азербайджанские «связи» 2022-жылдын').map(({text}) => text)).toEqual([
    'кыргызско',
    'азербайджанские',
    'связи',
    '2022',
    'жылдын'
  ])
  expect(wordsOf('— мост').map(({end, start}) => [start, end])).toEqual([[2, 6]])
})

test('counts letters alone', () => {
  expect(letterCount('Ң-5 «é»')).toBe(2)
  expect(letterCount('é'.normalize('NFD'))).toBe(1)
})
