import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findingsToCsv} from '#lib/exports/open-data/findings-to-csv.ts'
import type {Finding} from '#lib/edition/index.ts'
import {checkedEdition} from './checked-edition.ts'

const {edition, findings} = checkedEdition()
const csv = findingsToCsv(edition, findings)

/** A reader of RFC 4180 that knows nothing of the writer. */
function parseCsv(text: string): ReadonlyArray<ReadonlyArray<string>> {
  const rows: Array<Array<string>> = [[]]
  let rest = text
  while (rest !== '') {
    const [whole, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? []
    if (whole === undefined) throw new Error(`Unexpected \`${rest.slice(0, 20)}\`, expected a cell`)
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    rest = rest.slice(whole.length)
    if (end === '\r\n' && rest !== '') rows.push([])
  }
  return rows
}

test('is the table in the golden file, byte by byte', () => {
  expect(csv).toBe(readFileSync('tests/exports/findings.csv', 'utf8'))
})

test('begins with a byte order mark, for spreadsheets, and has it once', () => {
  expect([...csv].filter((letter) => letter === '\uFEFF')).toHaveLength(1)
  expect(csv.startsWith('\uFEFFid,rule,')).toBe(true)
})

test('reads back as what was written: quotes, commas, lines and Kyrgyz letters', () => {
  const [header, ...rows] = parseCsv(csv.slice(1))
  expect(rows.every((row) => row.length === header!.length)).toBe(true)
  expect(rows.map(([id]) => id)).toEqual(['event-has-one-date-ru-b1-1', 'bridge-waited-for', 'uncited-ru-b2-2'])
  expect(rows[1]![header!.indexOf('evidence')]).toBe(
    'ru-b2-2: Город ждал этого долго\nhttps://news.example.org/2001: Никто, "кроме нас", не ждал'
  )
  expect(rows[1]![header!.indexOf('text_ky')]).toContain('Ң, Ө, Ү')
})

test('lets no spreadsheet take a text for a formula', () => {
  const formula: Finding = {...findings[0]!, text: {ky: '=1+1', ru: '-1', en: '@x'}}
  const [, row] = parseCsv(findingsToCsv(edition, [formula]).slice(1))
  expect(row!.slice(-3)).toEqual(["'=1+1", "'-1", "'@x"])
})
