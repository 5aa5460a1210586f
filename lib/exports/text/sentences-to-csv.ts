import {correctedText, printedText, type Edition, type Segment, type Unit, type Version} from '#lib/edition/index.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'

const columns = [
  ...['id', 'version', 'origin', 'lang', 'part', 'kind', 'block', 'row', 'printed', 'corrected'],
  ...['translates', 'method', 'made_by', 'made_on', 'status', 'judged_by']
]

/**
 * Every sentence of every version as a table, the versions of the print first, each in reading order. The words of the journal stand in `printed`, as the
 * edition corrects them in `corrected`; those of a translation of the edition, which nobody printed, in `corrected` alone, with the sentences that they
 * translate, who made them how and when, and whether somebody has confirmed them.
 */
export function sentencesToCsv(edition: Edition): string {
  const prints = edition.versions.filter(({origin}) => origin === 'print')
  const rows = [
    ...prints.flatMap((version) =>
      edition.units
        .filter((unit) => unit.version === version.id)
        .flatMap((unit) =>
          unit.segments.map((segment) => ({
            ...sentence(version, unit, segment),
            printed: printedText(unit, segment),
            row: segment.row ?? ''
          }))
        )
    ),
    ...edition.translations.flatMap(({judgements, originals, units, version}) =>
      units.flatMap((unit) =>
        unit.segments.map((segment) => {
          const judgement = judgements.get(segment.id)
          return {
            ...sentence(version, unit, segment),
            translates: (originals.get(segment.id) ?? []).join(' '),
            method: version.method,
            made_by: version.resp,
            made_on: version.date,
            status: judgement?.status ?? 'draft',
            judged_by: judgement?.by ?? ''
          }
        })
      )
    )
  ]
  return spreadsheetTable('csv', columns, rows)
}

function sentence({id: version, lang, origin}: Version, unit: Unit, segment: Segment): Readonly<Record<string, string>> {
  const {id: block, kind, part} = unit
  return {id: segment.id, version, origin, lang, part, kind, block, corrected: correctedText(unit, segment)}
}
