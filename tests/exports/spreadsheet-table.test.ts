import {parse} from 'csv-parse/sync'
import {describe, expect, test} from 'vitest'
import {editionIds, editionOf} from '#lib/catalogue/editions.ts'
import {audit} from '#lib/checks/audit.ts'
import {exportFilesOf} from '#lib/exports/export-files.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'
import {editionFrom} from '../sound-edition.ts'
import {checkedEdition} from './checked-edition.ts'

const delimiters = {csv: ',', tsv: '\t'} as const
const formats = ['csv', 'tsv'] as const

/** What others read, by a library of other make that knows nothing of the guard and takes any line break for the end of a row. */
function cellsOf(format: keyof typeof delimiters, table: string): Array<Array<string>> {
  return parse(table, {bom: true, delimiter: delimiters[format], record_delimiter: ['\r\n', '\n', '\r']})
}

/** As the table documents it. */
function withoutGuard(cell: string): string {
  return /^'+[=+@\t\r\n＝＋－＠-]/u.test(cell) ? cell.slice(1) : cell
}

const starts = [
  '',
  ' ',
  '  ',
  '"',
  '""',
  "'",
  "'=",
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '＝',
  '－',
  '\u00A0=',
  ' =',
  '  -',
  "''-",
  "'\t",
  '“',
  '«',
  '\\'
]
const middles = ['', 'көпкө «Ң, Ө, Ү»', '1+1', 'a"b', 'a,b', 'a\tb', 'a\nb', 'a\r\nb', 'قىرعىز', 'и\u0306', '𝔊 𐰚', '<&>]]>', ';|', '\u2028']
const ends = ['', '"', "'", ' ', '\t', '\n', '\\', ',']
const hostile = starts.flatMap((start) => middles.flatMap((middle) => ends.map((end) => start + middle + end)))

describe.each(formats)('a %s table', (format) => {
  const columns = ['a', '-b', '"c', 'd.e']
  const rows = hostile.map((cell, index) => ({a: cell, '-b': hostile[(index * 7) % hostile.length]!, '"c': '', 'd.e': cell}))
  const table = spreadsheetTable(format, columns, rows)
  const [header, ...read] = cellsOf(format, table)

  test('gives another reader every cell as it was, whatever stands in it', () => {
    expect(read).toHaveLength(rows.length)
    expect(header!.map(withoutGuard)).toEqual(columns)
    expect(read.map((cells) => cells.map(withoutGuard))).toEqual(rows.map((row) => columns.map((column) => row[column as 'a'])))
  })

  test('has no cell that a spreadsheet takes for a formula', () => {
    for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u)
  })

  test('begins with one byte order mark, and has a cell for each column where there are no rows', () => {
    expect(table.lastIndexOf('\uFEFF')).toBe(0)
    expect(cellsOf(format, spreadsheetTable(format, ['x', 'y'], []))).toEqual([['x', 'y']])
    expect(cellsOf(format, spreadsheetTable(format, ['x', 'y'], [{}, {y: '1'}]))).toEqual([
      ['x', 'y'],
      ['', ''],
      ['', '1']
    ])
  })
})

test('lines of CSV end in CRLF, lines of TSV in LF', () => {
  expect(formats.map((format) => spreadsheetTable(format, ['x', 'y'], [{x: '1'}]))).toEqual(['\uFEFFx,y\r\n1,\r\n', '\uFEFFx\ty\n1\t\n'])
})

const checked = checkedEdition()
const editions = [
  {edition: checked.edition, findings: checked.findings},
  ...[editionFrom(), editionFrom({}, 'tegirmen-2001'), ...editionIds().map(editionOf)].map((edition) => ({
    edition,
    findings: audit(edition).findings
  }))
]
const tables = editions.flatMap(({edition, findings}) =>
  exportFilesOf(edition)
    .filter(({name}) => /\.[ct]sv$/.test(name))
    .map(({content, name}) => ({id: edition.id, name, content: () => content(edition, {findings, fonts: []})}))
)

test('there are tables of both kinds', () => {
  expect(new Set(tables.map(({name}) => name))).toEqual(
    new Set(['sentences.csv', 'findings.csv', 'evidence.csv', 'chronology.csv', 'meetings.csv', 'rows.tsv', 'phrases.tsv', 'shifts.tsv'])
  )
})

describe.each(tables)('$name of $id', ({content, name}) => {
  test('is such a table: marked, guarded, with a cell for each column in every row', async () => {
    const table = String(await content())
    const [header, ...rows] = cellsOf(name.endsWith('.csv') ? 'csv' : 'tsv', table)
    expect(table.startsWith('\uFEFF')).toBe(true)
    expect(new Set(header).size).toBe(header!.length)
    for (const cells of rows) expect(cells).toHaveLength(header!.length)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u)
  })
})
