import {expect, test} from 'vitest'
import {editionOf} from '#lib/catalogue/editions.ts'
import {dateConflicts} from '#lib/chronology/date-conflicts.ts'
import {editionFrom, soundFiles} from '../sound-edition.ts'

/** The article on bridges, with another sentence behind the one that dates the opening of a bridge to 5 May 2001. */
function conflictsWith(sentence: string): ReadonlyArray<readonly string[]> {
  const read = (path: string): string => new TextDecoder().decode(soundFiles('mosty-2001').get(path))
  const plain = sentence.replaceAll(/:\w+\[([^\]]*)\]\{[^}]*\}/gu, '$1')
  const edition = editionFrom(
    {
      'body.ru.md': read('body.ru.md').replace('{#ru-b2-2}', `{#ru-b2-2}\n:s[${sentence}]{#ru-b2-3}`),
      'printed.txt': read('printed.txt').replace('Город ждал этого долго.', `Город ждал этого долго. ${plain}`),
      'findings.yaml': 'uncited:\n  - {segment: ru-b2-3, kind: date, gravity: slight, note: {ky: жок, ru: нет, en: none}}\n'
    },
    'mosty-2001'
  )
  return dateConflicts(edition).map(({event, statements}) => [event, ...statements.map(({when}) => when.edtf)])
}
const opening = (date: string): string => `:event[Мост открыли]{ref=bridge-opening} ${date}.`

test('two days of one event are a conflict, with both', () => {
  expect(conflictsWith(opening(':date[6 мая 2001 года]{when=2001-05-06}'))).toEqual([['bridge-opening', '2001-05-05', '2001-05-06']])
})

test('a vaguer date that holds the day is none, nor is one that is doubted', () => {
  expect(conflictsWith(opening(':date[в мае 2001 года]{when=2001-05}'))).toEqual([])
  expect(conflictsWith(opening(':date[в 2002 году?]{when="2002?"}'))).toEqual([])
})

test('a sentence with two dates dates no event: which is whose, nobody knows', () => {
  expect(conflictsWith(opening(':date[6 мая 2001 года]{when=2001-05-06}, а решили это :date[1 мая 2001 года]{when=2001-05-01}'))).toEqual(
    []
  )
})

test('the article gives no event two dates that exclude each other', () => {
  expect(dateConflicts(editionOf('kyrgyzstan-azerbaijan-2023'))).toEqual([])
})
