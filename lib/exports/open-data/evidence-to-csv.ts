import {isInReferences, type Edition} from '#lib/edition/index.ts'
import {localizedCells, localizedColumns} from '#lib/exports/shared/localized-cells.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'

const columns = [
  ...['id', 'segment', 'quote', 'about', 'item', 'verdict', 'words', 'when'],
  ...['page_role', 'page_url', 'page_title', 'page_publisher', 'page_date', 'page_lang'],
  ...['seen_how', 'seen_date', 'seen_by'],
  ...localizedColumns('remark'),
  'status'
]

/**
 * What published pages say of statements, as a table, then the searches that found nothing. These have the verdict `not-checked`, the languages
 * of the queries in `page_lang`, and their place in `segment` or `item`.
 */
export function evidenceToCsv({evidence, searches}: Edition): string {
  const rows: ReadonlyArray<Readonly<Record<string, string>>> = [
    ...evidence.map(({about, id, item, page, quote, remark, seen, segment, status, verdict, when, words}) => ({
      id,
      segment,
      quote,
      about,
      item: item ?? '',
      verdict,
      words,
      when: when?.edtf ?? '',
      page_role: page.role,
      page_url: page.url,
      page_title: page.title ?? '',
      page_publisher: page.publisher ?? '',
      page_date: page.date?.edtf ?? '',
      page_lang: page.lang,
      seen_how: seen.how,
      seen_date: seen.date,
      seen_by: seen.by,
      ...localizedCells('remark', remark),
      status
    })),
    ...searches.map(({at, by, date, languages}) => ({
      [isInReferences(at) ? 'item' : 'segment']: at,
      verdict: 'not-checked',
      page_lang: languages.join(' '),
      seen_date: date,
      seen_by: by
    }))
  ]
  return spreadsheetTable('csv', columns, rows)
}
