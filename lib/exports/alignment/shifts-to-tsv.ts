import {shiftList} from '#lib/alignment/shift-list.ts'
import type {Edition} from '#lib/edition/index.ts'
import {localizedCells, localizedColumns} from '#lib/exports/shared/localized-cells.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'

/**
 * The shifts as a table, each with the printed words that it rests on in every language that was looked at. `phrase` is empty
 * for a shift of the whole row; words are empty where somebody decided that there is no counterpart.
 */
export function shiftsToTsv(edition: Edition): string {
  const {languages} = edition
  const columns = [
    'row',
    'phrase',
    'kind',
    'in',
    'of',
    ...languages.flatMap((lang) => [lang, `${lang}_segments`]),
    'status',
    'resp',
    ...localizedColumns('note')
  ]
  return spreadsheetTable(
    'tsv',
    columns,
    shiftList(edition).map(({evidence, phrase, row, shift}) => ({
      row,
      phrase: phrase?.id ?? '',
      kind: shift.kind,
      in: shift.in.join(' '),
      of: shift.of.join(' '),
      ...Object.fromEntries(
        evidence.flatMap(({lang, segments, text}) => [
          [lang, text],
          [`${lang}_segments`, segments.join(' ')]
        ])
      ),
      status: shift.status,
      resp: shift.resp,
      ...localizedCells('note', shift.note)
    }))
  )
}
