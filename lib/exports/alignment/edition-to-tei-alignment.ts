import type {Element} from 'xast'
import {x} from 'xastscript'
import {alignmentType} from '#lib/alignment/alignment-type.ts'
import {shiftList} from '#lib/alignment/shift-list.ts'
import type {AlignmentRow, Edition, Lang, PhraseLink, SegmentId} from '#lib/edition/index.ts'
import {segId, segmentRuns, teiAlignedText} from './tei-aligned-text.ts'
import {teiFileDesc} from './tei-file-desc.ts'
import {phraseId, rowId} from './tei-ids.ts'
import {interpretations, judgeIds, noteAnnotations, shiftSpan} from './tei-shifts.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'

/**
 * The alignment as TEI P5 stand-off annotation, with the printed text that it points at.
 *
 * A row is a `linkGrp` of type `tu` with one `ptr` for each language that has something, the form of the Guidelines that can
 * say none; finer links and phrases are groups of their own, echoes `link`s. Shifts are `span`s that point at a row or a
 * phrase; kinds, languages and the state of the judgement are `interp`s; notes are annotations of the spans.
 */
export function editionToTeiAlignment(edition: Edition): string {
  const {
    alignment: {rows},
    languages
  } = edition
  const shifts = shiftList(edition)
  const judges = judgeIds(edition)
  const standOff = [
    ...rows.map((row) => rowGroup(row, languages)),
    ...rows.flatMap(finerGroups),
    ...rows.flatMap((row) => row.phrases.flatMap((phrase) => phraseGroup(edition, row, phrase, judges))),
    ...echoGroup(rows),
    ...(shifts.length > 0
      ? [
          x(
            'spanGrp',
            {type: 'shift'},
            shifts.map((shift, index) => shiftSpan(shift, index + 1, judges))
          )
        ]
      : []),
    ...interpretations(edition, shifts),
    ...noteAnnotations(edition, shifts)
  ]
  return xmlDocument(
    x('TEI', {xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en'}, [
      header(edition, judges),
      ...(standOff.length > 0 ? [x('standOff', standOff)] : []),
      teiAlignedText(edition)
    ]),
    {mixed: new Set(['title', 'author', 'name', 'resp', 'p', 'desc', 'note', 'ab', 's', 'seg', 'span', 'interp'])}
  )
}

function header(edition: Edition, judges: ReadonlyMap<string, string>): Element {
  const responsible = [...judges].map(([name, id]) =>
    x('respStmt', {'xml:id': id}, [x('resp', 'judges the correspondence of phrases and the kinds of shifts'), x('name', name)])
  )
  return x('teiHeader', [teiFileDesc(edition, responsible)])
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
function phraseGroup(edition: Edition, row: AlignmentRow, phrase: PhraseLink, judges: ReadonlyMap<string, string>): ReadonlyArray<Element> {
  const cells = new Map(
    [...phrase.pieces].map(
      ([lang, pieces]) => [lang, [...new Set(pieces.map(({segment}) => segment))].flatMap((id) => runIds(edition, id, phrase))] as const
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

function runIds(edition: Edition, segment: SegmentId, phrase: PhraseLink): ReadonlyArray<string> {
  return segmentRuns(edition, segment).flatMap(({phrases}, index) =>
    phrases.some((part) => part.phrase === phrase) ? [segId(segment, index + 1)] : []
  )
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
