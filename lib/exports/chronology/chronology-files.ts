import {chronologyOf} from '#lib/chronology/chronology-of.ts'
import {locales, type Edition} from '#lib/edition/index.ts'
import {meetingsOf} from '#lib/entities/meetings.ts'
import type {ExportFile} from '#lib/exports/export-file.ts'
import {chronologyToCsv} from './chronology-to-csv.ts'
import {chronologyToIcalendar} from './chronology-to-icalendar.ts'
import {meetingsToCsv} from './meetings-to-csv.ts'

/** What is dated, as a table and as a calendar in each language of the interface, and who met whom; nothing of an edition that tells none of it. */
export function chronologyFiles(edition: Edition): ReadonlyArray<ExportFile> {
  return [...datedFiles(edition), ...meetingFiles(edition)]
}

function meetingFiles(edition: Edition): ReadonlyArray<ExportFile> {
  if (meetingsOf(edition).length === 0) return []
  return [{name: 'meetings.csv', type: 'text/csv; charset=utf-8', group: 'corpus', content: meetingsToCsv}]
}

function datedFiles(edition: Edition): ReadonlyArray<ExportFile> {
  if (chronologyOf(edition).length === 0) return []
  return [
    {name: 'chronology.csv', type: 'text/csv; charset=utf-8', group: 'corpus', content: chronologyToCsv},
    ...locales.map((locale): ExportFile => ({
      name: `chronology.${locale}.ics`,
      type: 'text/calendar; charset=utf-8',
      group: 'reading',
      content: (held) => chronologyToIcalendar(held, locale)
    }))
  ]
}
