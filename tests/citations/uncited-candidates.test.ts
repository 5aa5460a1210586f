import {expect, test} from 'vitest'
import {uncitedCandidates} from '#lib/citations/uncited-candidates.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

/** The candidates of the sound edition with a sentence in place of its last one. */
function candidatesWith(encoded: string, printed: string, changes: Readonly<Record<string, string>> = {}) {
  const replaced = (path: string, by: string) =>
    new TextDecoder().decode(soundFiles('mosty-2001').get(path)).replace('Город ждал этого долго.', by)
  const edition = editionFrom(
    {'body.ru.md': replaced('body.ru.md', encoded), 'printed.txt': replaced('printed.txt', printed), ...changes},
    'mosty-2001'
  )
  return uncitedCandidates(edition).map(({kinds, segment}) => `${segment} ${kinds.join(' ')}`)
}

const plain = (sentence: string) => candidatesWith(sentence, sentence)

test('leaves out a sentence with nothing to source', () => {
  expect(plain('Город ждал этого долго.')).toEqual([])
})

test('sees a date, whose digits are no figure of their own', () => {
  expect(candidatesWith(':date[В 2002 году]{when=2002} мост закрыли.', 'В 2002 году мост закрыли.')).toEqual(['ru-b2-2 date'])
})

test('sees a figure', () => {
  expect(plain('По мосту прошло 25 млн. человек.')).toEqual(['ru-b2-2 figure'])
})

test('takes the digits of a name for no figure', () => {
  expect(candidatesWith(':place[Озёрск-40]{ref=ozersk} ждал этого.', 'Озёрск-40 ждал этого.')).toEqual([])
})

test('sees the part of a quotation that no claim reaches', () => {
  const quotation = '- id: waiting\n  from: {segment: ru-b2-2, quote: "«Мы"}\n  to: {segment: ru-b2-2, quote: "долго»"}\n'
  expect(candidatesWith('«Мы ждали долго», решил город.', '«Мы ждали долго», решил город.', {'quotations.yaml': quotation})).toEqual([
    'ru-b2-2 quotation'
  ])
})

test('leaves out what a claim reaches', () => {
  const claims =
    '- id: long\n  markers: [3]\n  spans: [{from: {segment: ru-b2-1, quote: "Речь"}, to: {segment: ru-b2-2, quote: "человек"}}]\n'
  expect(candidatesWith('По мосту прошло 25 человек.', 'По мосту прошло 25 человек.', {'claims.yaml': claims})).toEqual([])
})

test('sees the date that a claim of the same sentence does not reach', () => {
  const claims =
    '- id: short\n  markers: [3]\n  spans: [{from: {segment: ru-b2-1, quote: "Речь"}, to: {segment: ru-b2-2, quote: "закрыли"}}]\n'
  expect(
    candidatesWith('Мост закрыли и открыли :date[в 2002 году]{when=2002}.', 'Мост закрыли и открыли в 2002 году.', {'claims.yaml': claims})
  ).toEqual(['ru-b2-2 date'])
})

test('leaves out headings', () => {
  const replaced = (path: string) => new TextDecoder().decode(soundFiles('mosty-2001').get(path)).replace(/^(# :s\[)?Мосты/mu, '$1Мосты 25')
  const edition = editionFrom({'body.ru.md': replaced('body.ru.md'), 'printed.txt': replaced('printed.txt')}, 'mosty-2001')
  expect(uncitedCandidates(edition)).toEqual([])
})

test('leaves out a heading printed in the line of its paragraph', () => {
  const [encoded, printed] = ['Материалы 25:]{#ru-b2-2 role=heading} :s[Город ждал.]{#ru-b2-3}', 'Материалы 25: Город ждал.']
  const body = new TextDecoder().decode(soundFiles('mosty-2001').get('body.ru.md')).replace('Город ждал этого долго.]{#ru-b2-2}', encoded)
  const print = new TextDecoder().decode(soundFiles('mosty-2001').get('printed.txt')).replace('Город ждал этого долго.', printed)
  expect(uncitedCandidates(editionFrom({'body.ru.md': body, 'printed.txt': print}, 'mosty-2001'))).toEqual([])
})
