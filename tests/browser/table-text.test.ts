import {expect, test} from 'vitest'
import {tableText} from '#app/_browser/study/table-text.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'

const cells = [
  ...['', ' ', 'көпкө «Ң, Ө, Ү»', 'a"b', 'a,b', 'a\tb', 'a\nb', 'a\r\nb', 'a\rb', '"', '""', "'", "it's", "'a", 'a;b', '\\', '…', ' a '],
  ...['=1+1', '+1', '-', '@a', '\t', '\r', '\n', '＝1', '＋', '－', '＠', "'=1", "''-", "'\t", ' =1', '\u00a0=1', '- «a, b»\n"c"']
]

test.each(['csv', 'tsv'] as const)('a table that a page saves as %s is what the edition publishes, byte for byte', (format) => {
  const columns = ['a', 'b', 'c']
  const rows = cells.map((a, index) => ({a, b: cells[(index * 7) % cells.length]!, c: 'с'}))
  expect(tableText(format, [columns, ...rows.map(({a, b, c}) => [a, b, c])])).toBe(spreadsheetTable(format, columns, rows))
})
