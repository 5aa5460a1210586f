import type {Element} from 'xast'
import {x} from 'xastscript'
import {shiftList} from '#lib/alignment/shift-list.ts'
import type {Edition, PhraseLink, SegmentId} from '#lib/edition/index.ts'
import {segId, segmentRuns, teiAlignedText} from './tei-aligned-text.ts'
import {teiAlignmentGroups} from './tei-alignment-groups.ts'
import {teiFileDesc} from './tei-file-desc.ts'
import {interpretations, judgeIds, noteAnnotations} from './tei-shifts.ts'
import {xmlDocument} from '#lib/exports/shared/xml-document.ts'

/**
 * The alignment as TEI P5 stand-off annotation, with the printed text that it points at and nothing of the other layers; kinds, languages and
 * the state of a judgement are `interp`s. `edition.tei.xml` has the same groups over the text in full.
 */
export function editionToTeiAlignment(edition: Edition): string {
  const judges = judgeIds(edition)
  const phraseIds = (segment: SegmentId, phrase: PhraseLink): ReadonlyArray<string> => runIds(edition, segment, phrase)
  const shifts = shiftList(edition)
  const standOff = [
    ...teiAlignmentGroups(edition, {judges, phraseIds}),
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

function runIds(edition: Edition, segment: SegmentId, phrase: PhraseLink): ReadonlyArray<string> {
  return segmentRuns(edition, segment).flatMap(({phrases}, index) =>
    phrases.some((part) => part.phrase === phrase) ? [segId(segment, index + 1)] : []
  )
}
