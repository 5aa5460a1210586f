import {expect, test} from 'vitest'
import {bodyRows} from '#lib/alignment/body-rows.ts'
import {termRows, type TermRow} from '#lib/alignment/term-rows.ts'
import {termTable} from '#lib/alignment/term-table.ts'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {termOccurrences} from '#lib/alignment/term-occurrences.ts'
import {type Edition, translationInto} from '#lib/edition/index.ts'
import {editionFrom} from '../sound-edition.ts'

const told = (rows: ReadonlyArray<TermRow>): ReadonlyArray<string> =>
  rows.map(
    ({inPrint, sentences}) =>
      `${inPrint ? 'print' : 'translation'}: ${sentences
        .map(({found, segment, unit}) => `${segment.id} ${found.map(({end, start}) => unit.text.slice(start, end)).join(' + ')}`.trim())
        .join(' | ')}`
  )
const rowsOf = (edition: Edition, id: string): ReadonlyArray<TermRow> =>
  termRows(
    edition,
    termTable(edition).find((term) => term.id === id)!
  )

test('finds each sentence of the body that has a rendering, with all its words', () => {
  expect(told(rowsOf(editionFrom({}, 'tegirmen-2001'), 'flume'))).toEqual(['print: ru-b1-2 жёлоба + желобом'])
})

test('has every sentence of a body once, with what translates it, joined ones together', () => {
  expect(bodyRows(editionFrom({}, 'mosty-2002')).map((row) => row.map(({segment}) => segment.id).join(' '))).toEqual([
    'ru-h1-1 en-h1-1',
    'ru-b1-1 en-b1-1',
    'ru-b1-2 en-b1-2',
    'ru-b2-1 ru-b2-2 en-b2-1'
  ])
})

test.each(editionIds())('the pages of the terms of %s have as many places as its table counts', (id) => {
  const edition = editionOf(id)
  for (const term of termTable(edition)) {
    const sentences = termRows(edition, term).flatMap((row) => row.sentences)
    for (const language of term.languages) {
      const found = (isPrint: boolean): number =>
        sentences
          .filter((sentence) => sentence.isPrint === isPrint && sentence.unit.lang === language.lang)
          .reduce((sum, sentence) => sum + sentence.found.length, 0)
      expect([term.id, language.lang, found(true)]).toEqual([term.id, language.lang, termOccurrences(edition, language).length])
      const translation = translationInto(edition, language.lang)
      // What a translation has beside the renderings by decision is found too.
      if (translation) expect(found(false)).toBeGreaterThanOrEqual(termOccurrences(translation, language).length)
    }
  }
})
