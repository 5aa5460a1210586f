import {expect, test} from 'vitest'
import {
  bodyOf,
  editionInLanguage,
  firstReadingLanguage,
  judgedSentences,
  outlineOf,
  readingLanguages,
  translationInto,
  type DivisionId,
  type Edition,
  type UnitId
} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const edition = editionFrom({}, 'mosty-2002')
const english = editionInLanguage(edition, 'en')

test('the body can be read in the language of the work first, then in the translations', () => {
  expect(readingLanguages(edition)).toEqual(['ru', 'en'])
  expect(readingLanguages(editionFrom())).toEqual(['de', 'tr'])
  expect(['en', 'ky', 'ru'].map((locale) => firstReadingLanguage(edition, locale))).toEqual(['en', 'ru', 'ru'])
})

test('who reads a translation sees its blocks in the place of those of the print, and nothing else is another', () => {
  expect(bodyOf(english, 'en').map(({id}) => id)).toEqual(['en-h1', 'en-b1', 'en-b2'])
  expect(bodyOf(english, 'ru')).toEqual([])
  expect(english.units.filter(({part}) => part !== 'body')).toEqual(edition.units.filter(({part}) => part !== 'body'))
  expect(editionInLanguage(edition, 'ru')).toBe(edition)
})

test('its quotations have the limits that answer those of the print', () => {
  const [quotation] = english.quotations
  const unit = english.units.find(({id}) => id === quotation!.spans[0]!.unit)!
  expect([quotation!.id, unit.text.slice(quotation!.spans[0]!.start, quotation!.spans[0]!.end)]).toEqual([
    'open-bridge',
    '“The bridge is open, and it will stay open”'
  ])
})

test('its contents have the divisions of the print', () => {
  const divided: Edition = {
    ...edition,
    divisions: [
      {
        id: 'late' as DivisionId,
        kind: 'stage',
        from: 'ru-b2' as UnitId,
        to: 'ru-b2' as UnitId,
        title: {ky: 'Кеч', ru: 'Позднее', en: 'Late'}
      }
    ]
  }
  expect(outlineOf(editionInLanguage(divided, 'en'), 'en').map(({anchor, kind}) => [kind, anchor])).toEqual([
    ['section', 'en-h1'],
    ['division', 'en-b2']
  ])
})

test('what people thought of its sentences is counted', () => {
  expect(judgedSentences(translationInto(edition, 'en')!)).toEqual({all: 4, confirmed: 1, contested: 1})
})
