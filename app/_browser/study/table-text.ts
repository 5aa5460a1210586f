const formats = {
  csv: {delimiter: ',', end: '\r\n'},
  tsv: {delimiter: '\t', end: '\n'}
} as const
export type TableFormat = keyof typeof formats

/**
 * A table as a file for spreadsheets, a line a row, the header first: as `spreadsheetTable` writes the tables that the edition publishes, whose
 * library weighs more than all our scripts; tests/browser/table-text.test.ts gives both the same tables.
 */
export function tableText(format: TableFormat, lines: ReadonlyArray<ReadonlyArray<string>>): string {
  const {delimiter, end} = formats[format]
  // What a spreadsheet would take for a formula has an apostrophe before it.
  const guarded = (cell: string): string => (/^'*[=+@\t\r\n＝＋－＠-]/u.test(cell) ? `'${cell}` : cell)
  const quoted = (cell: string): string => (cell.includes(delimiter) || /["\r\n]|^'/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return `\uFEFF${lines.map((cells) => cells.map((cell) => quoted(guarded(cell))).join(delimiter) + end).join('')}`
}
