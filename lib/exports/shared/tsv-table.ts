/**
 * A table with tabs between its cells (IANA `text/tab-separated-values`): a header line, no quoting, since no cell holds a
 * tab or a line break.
 *
 * UTF-8 with a byte order mark: spreadsheets that open a file by double click take one without it for the system's code page,
 * and Ң Ө Ү would be lost. Programs read it as `utf-8-sig`, without quote characters.
 */
export function tsvTable(columns: ReadonlyArray<string>, rows: ReadonlyArray<Readonly<Record<string, string>>>): string {
  const lines = rows.map((row) => columns.map((column) => (row[column] ?? '').replace(/\s+/gu, ' ').trim()))
  return `\uFEFF${[columns, ...lines].map((cells) => `${cells.join('\t')}\n`).join('')}`
}
