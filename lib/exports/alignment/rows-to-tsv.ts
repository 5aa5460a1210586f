import {alignmentType} from '#lib/alignment/alignment-type.ts'
import {languagePairs, type LanguagePair} from '#lib/alignment/language-pairs.ts'
import {lengthRatios} from '#lib/alignment/length-ratios.ts'
import {pairLinks, pairType} from '#lib/alignment/pair-links.ts'
import {segmentOf, type AlignmentRow, type Edition, type SegmentId} from '#lib/edition/index.ts'
import {letterCount} from '#lib/text/letters.ts'
import {segmentsText} from './segments-text.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'

/**
 * The rows of the alignment as a table: for each language its segments, their printed text and letters; for each pair of
 * languages the types of its links, the length ratios in letters, and the links that the rule marks as outliers.
 *
 * `none` names the languages that somebody decided to have no counterpart; a language that the part lacks is empty without it.
 */
export function rowsToTsv(edition: Edition): string {
  const {
    alignment: {rows},
    languages
  } = edition
  const pairs = languagePairs(languages)
  const columns = [
    'row',
    'part',
    'kind',
    'type',
    'none',
    ...languages.flatMap((lang) => [`${lang}_segments`, lang, `${lang}_letters`]),
    ...pairs.flatMap((pair) => ['types', 'ratios', 'outliers'].map((name) => `${pair.join('-')}_${name}`)),
    'echo',
    'phrases',
    'shifts'
  ]
  const ratios = new Map(pairs.map((pair) => [pair, lengthRatios(edition, pair)]))
  return spreadsheetTable(
    'tsv',
    columns,
    rows.map((row) => ({
      row: row.g,
      part: row.part,
      kind: kindOf(edition, row),
      type: alignmentType(row, languages),
      none: languages.filter((lang) => row.cells.get(lang)?.length === 0).join(' '),
      ...Object.assign({}, ...languages.map((lang) => cellsOf(edition, lang, row.cells.get(lang) ?? []))),
      ...Object.assign(
        {},
        ...pairs.map((pair) =>
          pairCells(
            row,
            pair,
            ratios.get(pair)!.filter(({link}) => link.row === row.g)
          )
        )
      ),
      echo: row.echo.join(' '),
      phrases: String(row.phrases.length),
      shifts: [...row.shifts, ...row.phrases.flatMap((phrase) => phrase.shifts)].map(({kind}) => kind).join(' ')
    }))
  )
}

function kindOf(edition: Edition, {cells}: AlignmentRow): string {
  const [first] = [...cells.values()].flat()
  return first ? segmentOf(edition, first).unit.kind : ''
}

function cellsOf(edition: Edition, lang: string, ids: ReadonlyArray<SegmentId>): Readonly<Record<string, string>> {
  const text = segmentsText(edition, ids)
  return {[`${lang}_segments`]: ids.join(' '), [lang]: text, [`${lang}_letters`]: ids.length > 0 ? String(letterCount(text)) : ''}
}

function pairCells(row: AlignmentRow, pair: LanguagePair, ratios: ReturnType<typeof lengthRatios>): Readonly<Record<string, string>> {
  const name = pair.join('-')
  return {
    [`${name}_types`]: pairLinks(row, pair).map(pairType).join(' '),
    [`${name}_ratios`]: ratios.map(({ratio}) => ratio.toFixed(3)).join(' '),
    [`${name}_outliers`]: ratios
      .filter(({outlier}) => outlier)
      .map(({link}) => String(link.number))
      .join(' ')
  }
}
