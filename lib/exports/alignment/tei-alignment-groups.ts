import type {Element} from 'xast'
import {x} from 'xastscript'
import {alignmentType} from '#lib/alignment/alignment-type.ts'
import {shiftList} from '#lib/alignment/shift-list.ts'
import type {AlignmentRow, Edition, Lang, PhraseLink, SegmentId} from '#lib/edition/index.ts'
import {phraseId, rowId} from './tei-ids.ts'
import {shiftSpan} from './tei-shifts.ts'

interface AlignedText {
  /** An `xml:id` for each of those who judged, by name. */
  readonly judges: ReadonlyMap<string, string>
  /** The `xml:id`s of the stretches of a sentence that belong to a phrase, in order. */
  readonly phraseIds: (segment: SegmentId, phrase: PhraseLink) => ReadonlyArray<string>
}

/**
 * The alignment as TEI P5 stand-off annotation, whatever text it points at.
 *
 * A row is a `linkGrp` of type `tu` with one `ptr` for each language that has something, the form of the Guidelines that can
 * say none; finer links and phrases are groups of their own, echoes `link`s. Shifts are `span`s that point at a row or a
 * phrase. What `ana` points at, and the notes, are left to the file.
 */
export function teiAlignmentGroups(edition: Edition, text: AlignedText): ReadonlyArray<Element> {
  const {
    alignment: {rows},
    languages
  } = edition
  const shifts = shiftList(edition)
  return [
    ...rows.map((row) => rowGroup(row, languages)),
    ...rows.flatMap(finerGroups),
    ...rows.flatMap((row) => row.phrases.flatMap((phrase) => phraseGroup(row, phrase, text))),
    ...echoGroup(rows),
    ...(shifts.length > 0
      ? [
          x(
            'spanGrp',
            {type: 'shift'},
            shifts.map((shift, index) => shiftSpan(shift, index + 1, text.judges))
          )
        ]
      : [])
  ]
}

function rowGroup(row: AlignmentRow, languages: ReadonlyArray<Lang>): Element {
  const subtype = `a-${alignmentType(row, languages).replaceAll('–', '-')}`
  return x('linkGrp', {'xml:id': rowId(row.g), type: 'tu', subtype}, [...noCounterpart(row.cells), ...pointers(row.cells)])
}

/** Finer links name both sides: what is stated to have no counterpart has a `desc` as a row has. */
function finerGroups({g, links}: AlignmentRow): ReadonlyArray<Element> {
  return links
    .filter((link) => [...link.values()].some((ids) => ids.length > 0))
    .map((link) => x('linkGrp', {type: 'finer', corresp: `#${rowId(g)}`}, [...noCounterpart(link), ...pointers(link)]))
}

/** A phrase points at the stretches of text that belong to it; stretches that phrases share belong to each. */
function phraseGroup(row: AlignmentRow, phrase: PhraseLink, {judges, phraseIds}: AlignedText): ReadonlyArray<Element> {
  const cells = new Map(
    [...phrase.pieces].map(
      ([lang, pieces]) => [lang, [...new Set(pieces.map(({segment}) => segment))].flatMap((id) => phraseIds(id, phrase))] as const
    )
  )
  if ([...cells.values()].every((ids) => ids.length === 0)) return []
  const ana = [phrase.term && `#term.${phrase.term}`, `#status.${phrase.status}`].filter(Boolean).join(' ')
  return [
    x(
      'linkGrp',
      {'xml:id': phraseId(row.g, phrase.id), type: 'phrase', corresp: `#${rowId(row.g)}`, ana, resp: `#${judges.get(phrase.resp)!}`},
      [...noCounterpart(cells), ...pointers(cells)]
    )
  ]
}

function echoGroup(rows: ReadonlyArray<AlignmentRow>): ReadonlyArray<Element> {
  const links = rows
    .filter(({echo}) => echo.length > 0)
    .map(({echo, g}) => x('link', {target: [rowId(g), ...echo].map((id) => `#${id}`).join(' ')}))
  return links.length > 0 ? [x('linkGrp', {type: 'echo'}, links)] : []
}

function noCounterpart(cells: ReadonlyMap<Lang, ReadonlyArray<string>>): ReadonlyArray<Element> {
  return [...cells].filter(([, ids]) => ids.length === 0).map(([lang]) => x('desc', {type: 'none', n: lang}, `No counterpart in ${lang}`))
}

function pointers(cells: ReadonlyMap<Lang, ReadonlyArray<string>>): ReadonlyArray<Element> {
  return [...cells]
    .filter(([, ids]) => ids.length > 0)
    .map(([lang, ids]) => x('ptr', {type: 'tuv', targetLang: lang, target: ids.map((id) => `#${id}`).join(' ')}))
}
