import {correspondence} from '#lib/alignment/correspondence.ts'
import {languagePairs} from '#lib/alignment/language-pairs.ts'
import {piecesText} from '#lib/alignment/pieces-text.ts'
import type {Edition, Lang, PhraseLink} from '#lib/edition/index.ts'
import {localizedCells, localizedColumns} from '#lib/exports/shared/localized-cells.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'

/**
 * The phrase links as a table: for each language the printed words, their segments and their offsets (`start-end`, UTF-16
 * code units into the printed text of the segment's block, as in edition.json); for each pair of languages how far they correspond.
 *
 * `none` names the languages that somebody decided to have no counterpart.
 */
export function phrasesToTsv(edition: Edition): string {
  const {
    alignment: {rows},
    languages
  } = edition
  const pairs = languagePairs(languages)
  const columns = [
    'row',
    'phrase',
    'term',
    'none',
    ...languages.flatMap((lang) => [lang, `${lang}_segments`, `${lang}_offsets`]),
    ...pairs.map((pair) => pair.join('-')),
    'shifts',
    'status',
    'resp',
    ...localizedColumns('note')
  ]
  return spreadsheetTable(
    'tsv',
    columns,
    rows.flatMap((row) =>
      row.phrases.map((phrase) => ({
        row: row.g,
        phrase: phrase.id,
        term: phrase.term ?? '',
        none: languages.filter((lang) => phrase.pieces.get(lang)?.length === 0).join(' '),
        ...Object.assign({}, ...languages.map((lang) => wordCells(edition, phrase, lang))),
        ...Object.fromEntries(pairs.map(([a, b]) => [`${a}-${b}`, correspondence(phrase, a, b)])),
        shifts: phrase.shifts.map(({kind}) => kind).join(' '),
        status: phrase.status,
        resp: phrase.resp,
        ...localizedCells('note', phrase.note)
      }))
    )
  )
}

function wordCells(edition: Edition, phrase: PhraseLink, lang: Lang): Readonly<Record<string, string>> {
  const pieces = phrase.pieces.get(lang) ?? []
  return {
    [lang]: piecesText(edition, pieces),
    [`${lang}_segments`]: pieces.map(({segment}) => segment).join(' '),
    [`${lang}_offsets`]: pieces.map(({end, start}) => `${start}-${end}`).join(' ')
  }
}
