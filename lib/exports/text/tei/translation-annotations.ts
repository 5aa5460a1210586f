import type {Element} from 'xast'
import {x} from 'xastscript'
import {printedText, segmentOf, type SegmentId, type Span, type Translation} from '#lib/edition/index.ts'
import {localizedElements} from './localized-elements.ts'
import {translatorXmlId} from './responsible.ts'
import {pointer} from './tei-ids.ts'

/** Where the translator had to choose, what was left out, which terms are others, and who confirmed or contested which sentence. */
export function translationAnnotations(translation: Translation, ids: ReadonlyMap<string, string>): ReadonlyArray<Element> {
  const {departures, judgements, notes, omitted, units, version} = translation
  const resp = pointer([translatorXmlId(version.lang)])
  const annotation = (kind: string, of: string, attributes: Readonly<Record<string, string>>, children: ReadonlyArray<Element>): Element =>
    x('annotation', {'xml:id': `${kind}.${version.lang.toLowerCase()}.${of}`, resp, ...attributes}, [...children])
  return [
    ...notes.map(({note, segment, source, span}, index) => {
      const words = span && wordsOf(segment, span, units)
      return annotation(`choice`, String(index + 1), {target: pointer([segment]), motivation: 'commenting'}, [
        ...(words === undefined ? [] : [x('note', {type: 'wording'}, [x('quote', {'xml:lang': version.lang}, words)])]),
        ...localizedElements('note', note),
        ...(source === undefined ? [] : [x('ptr', {type: 'seen', target: source})])
      ])
    }),
    ...omitted.map(({because, segment}) =>
      annotation('omitted', segment, {target: pointer([segment]), motivation: 'commenting', ana: '#translation.omits'}, [
        ...localizedElements('note', because)
      ])
    ),
    ...departures.map(({because, rendering, term}, index) =>
      annotation('departure', String(index + 1), {target: pointer([`term.${term}`]), motivation: 'commenting'}, [
        x('note', {type: 'rendering', 'xml:lang': version.lang}, rendering),
        ...localizedElements('note', because)
      ])
    ),
    ...[...judgements].map(([segment, {by, status}]) =>
      annotation(
        'judgement',
        segment,
        {target: pointer([segment]), motivation: 'assessing', ana: `#status.${status}`, resp: pointer([ids.get(by)!])},
        []
      )
    )
  ]
}

function wordsOf(segment: SegmentId, span: Span, units: Translation['units']): string {
  return printedText(segmentOf({units}, segment).unit, span)
}
