import {stringify} from 'csv-stringify/sync'

const formats = {
  /** RFC 4180. */
  csv: {delimiter: ',', record_delimiter: '\r\n'},
  /** IANA `text/tab-separated-values`, and quoted as CSV is where a cell needs it: spreadsheets and readers of tables expect that. */
  tsv: {delimiter: '\t', record_delimiter: '\n'}
} as const

/**
 * A table for spreadsheets: a header line, then a line for each row, with the cells in the order of the columns; a cell without a value
 * is empty.
 *
 * UTF-8 with a byte order mark: spreadsheets that open a file by double click take one without it for the system's code page, and Ң Ө Ү
 * would be lost; programs read it as `utf-8-sig`. A cell that holds a quote, a delimiter or a line break stands in quotes, its own quotes
 * doubled. A cell that a spreadsheet would take for a formula gets one apostrophe before it, and so does one that begins with apostrophes
 * and then such a sign: whoever takes one from each cell that matches `^'+[=+@\t\r\n＝＋－＠-]` has every cell as it was. No letter is lost
 * on the way (tests/exports/spreadsheet-table.test.ts, with a reader of other make).
 */
export function spreadsheetTable(
  format: keyof typeof formats,
  columns: ReadonlyArray<string>,
  rows: ReadonlyArray<Readonly<Record<string, string>>>
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return stringify(
    lines.map((cells) => cells.map(guarded)),
    // Readers take any line break for the end of a row, whatever ends the rows of this table, and some an apostrophe for a quote.
    {...formats[format], bom: true, quote_record_delimiter: true, quoted_match: /^'/}
  )
}

/** The wide signs are those of East Asian keyboards, which spreadsheets take for the narrow ones. */
function guarded(cell: string): string {
  return /^'*[=+@\t\r\n＝＋－＠-]/u.test(cell) ? `'${cell}` : cell
}
