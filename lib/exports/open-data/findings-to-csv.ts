import type {Edition, Finding} from '#lib/edition/index.ts'

const columns = ['id', 'rule', 'kind', 'gravity', 'certainty', 'places', 'evidence', 'text_ky', 'text_ru', 'text_en'] as const

/**
 * Findings, then the claims that lack a source, as a table (RFC 4180: CRLF, quotes doubled, a header line).
 *
 * UTF-8 with a byte order mark: spreadsheets that open a file by double click take one without it for the system's code
 * page, and Ң Ө Ү would be lost. Readers of CSV by program skip the mark (`utf-8-sig`). Uncited claims have the rule
 * `uncited`. A cell that begins with a sign which a spreadsheet takes for a formula gets a space before it.
 */
export function findingsToCsv({uncitedClaims}: Edition, findings: ReadonlyArray<Finding>): string {
  const rows: ReadonlyArray<ReadonlyArray<string>> = [
    columns,
    ...findings.map(({certainty, evidence, gravity, id, kind, places, rule, text}) => [
      id,
      rule,
      kind,
      gravity,
      certainty,
      places.join(' '),
      evidence.map(({at, quote}) => `${at}: ${quote}`).join('\n'),
      text.ky,
      text.ru,
      text.en
    ]),
    ...uncitedClaims.map(({gravity, kind, note, segment}) => [
      `uncited-${segment}`,
      'uncited',
      kind,
      gravity ?? '',
      '',
      segment,
      '',
      note?.ky ?? '',
      note?.ru ?? '',
      note?.en ?? ''
    ])
  ]
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string): string {
  const plain = /^[=+\-@\t\r]/u.test(value) ? ` ${value}` : value
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
