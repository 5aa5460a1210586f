import {isoDate} from '#lib/dates/iso-date.ts'
import {correctedText, entityOf, type Edition, type EntityId, type Locale, type Participation} from '#lib/edition/index.ts'
import {meetingsOf} from '#lib/entities/meetings.ts'
import {localizedCells, localizedColumns} from '#lib/exports/shared/localized-cells.ts'
import {spreadsheetTable} from '#lib/exports/shared/spreadsheet-table.ts'

const columns = [
  ...['event', 'when', 'iso', 'kind'],
  ...localizedColumns('name'),
  ...['within', 'place'],
  ...localizedColumns('place_name'),
  'participants',
  ...localizedColumns('participant_names'),
  ...['inferred', 'documents', 'stages', 'citations', 'segments', 'sentence']
]

/**
 * The meetings as a table, one a row, in the order of time. A participant is an id, and behind it, in brackets, the capacity and for whom;
 * `inferred` are those that the edition takes from the context; `sentence` is the first that names the event, as corrected.
 */
export function meetingsToCsv(edition: Edition): string {
  const named = (ids: ReadonlyArray<EntityId>) => {
    const listed = (locale: Locale): string => ids.map((id) => entityOf(edition, id).names[locale].name).join('; ')
    return {ky: listed('ky'), ru: listed('ru'), en: listed('en')}
  }
  const rows = meetingsOf(edition).map(({citations, documents, event, sentences, stages, told}) => {
    const {dates, id, kind, names, participants, partOf, where} = event
    return {
      event: id,
      when: dates?.edtf ?? '',
      iso: (dates && isoDate(dates)) ?? '',
      kind: kind ?? '',
      ...localizedCells('name', {ky: names.ky.name, ru: names.ru.name, en: names.en.name}),
      within: partOf ?? '',
      place: where ?? '',
      ...localizedCells('place_name', where === undefined ? undefined : named([where])),
      participants: participants.map(participantCell).join('; '),
      ...localizedCells('participant_names', named([...new Set(participants.map(({who}) => who))])),
      inferred: participants
        .filter(({inferred}) => inferred)
        .map(participantCell)
        .join('; '),
      documents: documents.map((document) => document.id).join(' '),
      stages: stages.map((stage) => stage.id).join(' '),
      citations: citations.join(' '),
      segments: sentences.map(({segment}) => segment.id).join(' '),
      sentence: told ? correctedText(told.unit, told.segment) : ''
    }
  })
  return spreadsheetTable('csv', columns, rows)
}

function participantCell({as, of, who}: Participation): string {
  const further = [as, of].filter((value) => value !== undefined)
  return further.length > 0 ? `${who} (${further.join(', ')})` : who
}
