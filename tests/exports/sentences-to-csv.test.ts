import {parse} from 'csv-parse/sync'
import {expect, test} from 'vitest'
import {sentencesToCsv} from '#lib/exports/text/sentences-to-csv.ts'
import {editionFrom} from '../sound-edition.ts'
import {layeredEdition} from './tei/layered-edition.ts'

const rows: ReadonlyArray<Readonly<Record<string, string>>> = parse(sentencesToCsv(editionFrom({}, 'mosty-2002')), {
  bom: true,
  columns: true
})
const told = (columns: ReadonlyArray<string>, of: (row: Readonly<Record<string, string>>) => boolean) =>
  rows.filter(of).map((row) => columns.map((column) => row[column]).join(' | '))

test('a sentence of a translation says that the edition made it, of what, who, how and when, and who judged it', () => {
  const columns = ['id', 'version', 'origin', 'lang', 'translates', 'method', 'made_by', 'made_on', 'status', 'judged_by']
  expect(told(columns, ({origin}) => origin === 'translation')).toEqual([
    'en-h1-1 | translation-en | translation | en | ru-h1-1 | human | Anna | 2001-06-01 | draft | ',
    'en-b1-1 | translation-en | translation | en | ru-b1-1 | human | Anna | 2001-06-01 | confirmed | Anna Primerova',
    'en-b1-2 | translation-en | translation | en | ru-b1-2 | human | Anna | 2001-06-01 | contested | A. Reader',
    'en-b2-1 | translation-en | translation | en | ru-b2-1 ru-b2-2 | human | Anna | 2001-06-01 | draft | '
  ])
})

test('a sentence of the print says nothing of a translator, and is the words of nobody but the journal', () => {
  const columns = ['translates', 'method', 'made_by', 'made_on', 'status', 'judged_by']
  const printed = told(columns, ({origin}) => origin === 'print')
  expect(printed.length).toBeGreaterThan(0)
  expect(new Set(printed)).toEqual(new Set([columns.map(() => '').join(' | ')]))
})

test('what nobody printed stands in the column of corrected words alone', () => {
  expect(told(['origin', 'printed'], ({origin, printed}) => (origin === 'print') === (printed === ''))).toEqual([])
  expect(told(['id'], ({corrected}) => corrected === '')).toEqual([])
})

test('the print stands as it was printed and, beside it, as the edition corrects it', () => {
  const layered: typeof rows = parse(sentencesToCsv(layeredEdition()), {bom: true, columns: true})
  expect(
    layered
      .filter(({corrected, origin, printed}) => origin === 'print' && printed !== corrected)
      .map(({corrected, id, printed}) => [id, printed, corrected])
  ).toEqual([
    ['ru-b2-1', 'Газета Озёрска напеча-тала: «Мост открыт.', 'Газета Озёрска напечатала: «Мост открыт.'],
    ['ru-b3-1', 'Это песня [2].', 'Это песня» [2].'],
    ['ru-b4-1', 'Пишут, в девяностых. [3].', 'Пишут, в девяностых [3].']
  ])
})
