import type {Element} from 'xast'
import {x} from 'xastscript'
import {judgementsOf} from '#lib/alignment/judgement-counts.ts'
import type {ListedShift} from '#lib/alignment/shift-list.ts'
import {type Edition, type Localized} from '#lib/edition/index.ts'
import {phraseId, rowId} from './tei-ids.ts'

/** An `xml:id` for each of those who judged, by name. */
export function judgeIds({alignment}: Pick<Edition, 'alignment'>): ReadonlyMap<string, string> {
  const names = new Set(judgementsOf(alignment.rows).map(({resp}) => resp))
  return new Map([...names].map((name, index) => [name, `resp-${index + 1}`]))
}

/** A shift as a pointer at what it is a shift of, classified by its kind, the languages that it stands in and of, and its state. */
export function shiftSpan({phrase, row, shift}: ListedShift, number: number, judges: ReadonlyMap<string, string>): Element {
  const classes = [
    `shift.${shift.kind}`,
    ...shift.in.map((lang) => `in.${lang}`),
    ...shift.of.map((lang) => `of.${lang}`),
    `status.${shift.status}`
  ]
  return x('span', {
    'xml:id': shiftId(number),
    target: `#${phrase ? phraseId(row, phrase.id) : rowId(row)}`,
    ana: classes.map((id) => `#${id}`).join(' '),
    resp: `#${judges.get(shift.resp)!}`
  })
}

/** What shifts and phrases are classified by: only what occurs. */
export function interpretations({alignment}: Pick<Edition, 'alignment'>, shifts: ReadonlyArray<ListedShift>): ReadonlyArray<Element> {
  const phrases = alignment.rows.flatMap((row) => row.phrases)
  return [
    ...group(
      'shift',
      shifts.map(({shift}) => shift.kind)
    ),
    ...group(
      'in',
      shifts.flatMap(({shift}) => shift.in)
    ),
    ...group(
      'of',
      shifts.flatMap(({shift}) => shift.of)
    ),
    ...group(
      'status',
      judgementsOf(alignment.rows).map(({status}) => status)
    ),
    ...group(
      'term',
      phrases.flatMap(({term}) => term ?? [])
    )
  ]
}

function group(type: string, values: ReadonlyArray<string>): ReadonlyArray<Element> {
  const distinct = [...new Set(values)].sort()
  return distinct.length > 0
    ? [
        x(
          'interpGrp',
          {type},
          distinct.map((value) => x('interp', {'xml:id': `${type}.${value}`}, value))
        )
      ]
    : []
}

/** The notes on shifts and phrases, in every language in which they are written. */
export function noteAnnotations({alignment}: Pick<Edition, 'alignment'>, shifts: ReadonlyArray<ListedShift>): ReadonlyArray<Element> {
  const notes = [
    ...shifts.map(({shift}, index) => ({note: shift.note, target: shiftId(index + 1)})),
    ...alignment.rows.flatMap((row) => row.phrases.map((phrase) => ({note: phrase.note, target: phraseId(row.g, phrase.id)})))
  ].flatMap(({note, target}) => (note ? [annotation(note, target)] : []))
  return notes.length > 0 ? [x('listAnnotation', notes)] : []
}

function annotation(note: Localized, target: string): Element {
  const texts = Object.entries(note).map(([lang, text]) => x('note', {'xml:lang': lang}, String(text)))
  return x('annotation', {'xml:id': `note-${target}`, target: `#${target}`, motivation: 'commenting'}, texts)
}

function shiftId(number: number): string {
  return `shift-${number}`
}
