import {expect, test} from 'vitest'
import {indexedSentences} from '#lib/concordance/indexed-sentences.ts'
import {vocabularyOf} from '#lib/concordance/vocabulary.ts'
import type {Lang} from '#lib/edition/index.ts'
import {wordsOf} from '#lib/text/words.ts'
import {editionFrom} from '../sound-edition.ts'

const mill = indexedSentences(editionFrom({}, 'tegirmen-2001'))

test('gives the inflected forms of a word one number, and a base that all begin with', () => {
  const {bases, forms, words} = vocabularyOf(mill, 'ru')
  const word = words![forms.indexOf('мельница')]!
  expect(forms.filter((_, at) => words![at] === word)).toEqual(['мельница', 'мельницу', 'мельницы'])
  expect(bases[word]).toBe('мельниц')
})

test('keeps the cases of a name together when the stemmer parts them', () => {
  const words = wordsOf('саммит саммита саммите Азербайджан Азербайджана Азербайджаном самый').map((word) => ({...word, printed: word}))
  const {bases, forms, words: numbers} = vocabularyOf([{...mill[0]!, lang: 'ru', printed: undefined, text: '', words}], 'ru')
  expect([...new Set(numbers)].map((word) => [bases[word], ...forms.filter((_, at) => numbers![at] === word)])).toEqual([
    ['азербайджан', 'азербайджан', 'азербайджана', 'азербайджаном'],
    ['саммит', 'саммит', 'саммита', 'саммите'],
    ['сам', 'самый']
  ])
})

test('knows the endings that the text has', () => {
  expect(vocabularyOf(mill, 'ru').endings).toEqual(expect.arrayContaining(['', 'а', 'у', 'ы', 'ом']))
})

test('leaves a language without a stemmer its forms, and says what may be typed for its letters', () => {
  const kazakh = mill.filter(({lang}) => lang === 'ky').map((sentence) => ({...sentence, lang: 'kk' as Lang}))
  const {bases, endings, plain, words} = vocabularyOf(kazakh, 'kk' as Lang)
  expect([words, bases, endings]).toEqual([undefined, [], []])
  const turkish = vocabularyOf(indexedSentences(editionFrom()), 'tr')
  expect(turkish.plain).toMatchObject({ö: 'o', ü: 'u'})
  expect(plain).toEqual({})
})

test('lists sentences as corrected, and as printed where that differs; identifiers are no sentences', () => {
  expect(mill.filter(({printed}) => printed).map(({printed, text}) => [text, printed!.text])).toEqual([
    ['Сейчас в ней открыт музей.', 'Сейчас в ней от-крыт музей.'],
    ['Её жёлоба делали из дерева, и желобом гордились.', 'Её жёлоба делали из дере-ва, и желобом гордились.']
  ])
  expect(indexedSentences(editionFrom({}, 'mosty-2001')).map(({segment}) => segment.id)).not.toContain('en-issn')
})
