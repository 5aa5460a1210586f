import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {correctedText, entityOf, type Edition} from '#lib/edition/index.ts'
import {localizedCells, localizedColumns} from '#lib/exports/shared/localized-cells.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'
import {momentsOf} from '#lib/dates/moments-of.ts'

const columns = [
  ...['when', 'first_day', 'last_day', 'kind', 'words', 'segment', 'sentence', 'entities'],
  ...localizedColumns('names'),
  ...['stage', 'citations']
]

/** The chronology as a table: EDTF, the days that it can mean where it has them, the words that name it, the sentence as corrected. */
export function chronologyToCsv(edition: Edition): string {
  const rows = chronologyOf(edition).map(({citations, entities, kind, mention, segment, stage, unit, when}) => {
    const {first, last} = momentsOf(when)
    const names = entities.map((id) => entityOf(edition, id).names)
    const listed = (locale: keyof (typeof names)[number]): string => names.map((name) => name[locale].name).join('; ')
    return {
      when: when.edtf,
      first_day: dayOf(first),
      last_day: dayOf(last),
      kind,
      words: mention ? unit.text.slice(mention.start, mention.end) : '',
      segment: segment.id,
      sentence: correctedText(unit, segment),
      entities: entities.join(' '),
      ...localizedCells('names', {ky: listed('ky'), ru: listed('ru'), en: listed('en')}),
      stage: stage?.id ?? '',
      citations: citations.join(' ')
    }
  })
  return spreadsheetTable('csv', columns, rows)
}

function dayOf(moment: number): string {
  return Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : ''
}
