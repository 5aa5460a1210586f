import type {Element, ElementContent} from 'xast'
import {x} from 'xastscript'
import {
  phraseRuns,
  printedText,
  segmentOf,
  type Edition,
  type PhraseLink,
  type PhraseRun,
  type Segment,
  type SegmentId,
  type Unit
} from '#lib/edition/index.ts'

/** The `xml:id` of the n-th stretch of a segment that belongs to phrases, from 1. */
export function segId(segment: SegmentId, number: number): string {
  return `seg-${segment}-${number}`
}

/** The stretches of a segment that belong to phrases of its row, in order. */
export function segmentRuns(edition: Edition, id: SegmentId): ReadonlyArray<PhraseRun> {
  const {segment, unit} = segmentOf(edition, id)
  return phraseRuns(unit, phrasesAt(edition, id)).filter(({end, start}) => start >= segment.start && end <= segment.end)
}

/**
 * The text that an alignment is about, as TEI: a division for each part in each language, a block for each unit, `s` for
 * segments, `seg` for the stretches that phrases name. Exactly what is printed, and nothing of the other layers.
 *
 * Segments that rows name as echoes stand behind, by themselves, so that every pointer resolves within the file.
 */
export function teiAlignedText(edition: Edition): Element {
  const {rows} = edition.alignment
  const aligned = edition.units.filter(({segments}) => segments.some(({row}) => rows.some(({g}) => g === row)))
  const parts = [...new Set(aligned.map(({part}) => part))]
  const divisions = parts.flatMap((part) =>
    edition.languages.flatMap((lang) => {
      const units = aligned.filter((unit) => unit.part === part && unit.lang === lang)
      return units.length > 0
        ? [
            x(
              'div',
              {type: part, 'xml:lang': lang},
              units.map((unit) => block(edition, unit))
            )
          ]
        : []
    })
  )
  const present = new Set(aligned.flatMap(({segments}) => segments.map(({id}) => id)))
  const echoed = [...new Set(rows.flatMap(({echo}) => echo))].filter((id) => !present.has(id))
  const echoes = echoed.map((id) => {
    const {segment, unit} = segmentOf(edition, id)
    return x('ab', {type: unit.kind, n: unit.id, 'xml:lang': unit.lang}, [sentence(edition, unit, segment)])
  })
  return x('text', [x('body', [...divisions, ...(echoes.length > 0 ? [x('div', {type: 'echo'}, echoes)] : [])])])
}

function block(edition: Edition, unit: Unit): Element {
  const content: Array<ElementContent> = []
  let at = 0
  for (const segment of unit.segments) {
    if (segment.start > at) content.push({type: 'text', value: unit.text.slice(at, segment.start)})
    content.push(sentence(edition, unit, segment))
    at = segment.end
  }
  if (at < unit.text.length) content.push({type: 'text', value: unit.text.slice(at)})
  return x('ab', {type: unit.kind, n: unit.id}, content)
}

function sentence(edition: Edition, unit: Unit, segment: Segment): Element {
  const content: Array<ElementContent> = []
  let at = segment.start
  segmentRuns(edition, segment.id).forEach((run, index) => {
    if (run.start > at) content.push({type: 'text', value: unit.text.slice(at, run.start)})
    content.push(x('seg', {type: 'phrase', 'xml:id': segId(segment.id, index + 1)}, printedText(unit, run)))
    at = run.end
  })
  if (at < segment.end) content.push({type: 'text', value: unit.text.slice(at, segment.end)})
  return x('s', {'xml:id': segment.id}, content)
}

function phrasesAt({alignment}: Edition, id: SegmentId): ReadonlyArray<PhraseLink> {
  return alignment.rows.find(({cells}) => [...cells.values()].some((ids) => ids.includes(id)))?.phrases ?? []
}
