import type {Edition, Finding} from '#lib/edition/index.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'

const columns = ['id', 'rule', 'kind', 'gravity', 'certainty', 'places', 'evidence', 'text_ky', 'text_ru', 'text_en'] as const

/** Findings, then the claims that lack a source, as a table. Uncited claims have the rule `uncited`. Evidence is a line each in its cell. */
export function findingsToCsv({uncitedClaims}: Edition, findings: ReadonlyArray<Finding>): string {
  const rows: ReadonlyArray<Partial<Record<(typeof columns)[number], string>>> = [
    ...findings.map(({certainty, evidence, gravity, id, kind, places, rule, text}) => ({
      id,
      rule,
      kind,
      gravity,
      certainty,
      places: places.join(' '),
      evidence: evidence.map(({at, quote}) => `${at}: ${quote}`).join('\n'),
      text_ky: text.ky,
      text_ru: text.ru,
      text_en: text.en
    })),
    ...uncitedClaims.map(({gravity, kind, note, segment}) => ({
      id: `uncited-${segment}`,
      rule: 'uncited',
      kind,
      gravity: gravity ?? '',
      places: segment,
      text_ky: note?.ky ?? '',
      text_ru: note?.ru ?? '',
      text_en: note?.en ?? ''
    }))
  ]
  return spreadsheetTable('csv', columns, rows)
}
